package id.teladan.presensi.mandiri;

import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.parameter.Parameter;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.presensi.antre.AntreHari;
import id.teladan.presensi.aturan.AturanTap;
import id.teladan.presensi.aturan.AturanTapMandiri;
import id.teladan.presensi.aturan.FaktaTapMandiri;
import id.teladan.presensi.aturan.ParameterTapMandiri;
import id.teladan.presensi.aturan.SebabKarantina;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.Session;

/**
 * A person checks in. Whatever is odd about it, it is recorded and counts; an officer may look at it later. Sent again it
 * changes nothing and answers the same.
 */
@UseCase
public class TapMandiri {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int SEHARI_DETIK = 86_400;
    private static final double LINTANG = 90;
    private static final double BUJUR = 180;
    private static final int TANDA_TERPANJANG = 200;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject Parameter parameter;
    @Inject LokasiSaya lokasiSaya;
    @Inject PonselSaya ponselSaya;

    /** Records it, or finds what the same request has recorded before. */
    @Izin(Hak.TAP_MANDIRI)
    public TapTercatat catat(CatatTap cmd) {
        var saya = aktif.pelaku().pegawaiId();
        var kini = Instant.now(jam).truncatedTo(ChronoUnit.MICROS);
        var nilai = parameter.terbaca();
        var bentuk = bentuk(cmd);
        if (!bentuk.isEmpty()) {
            throw new PelanggaranAturan(bentuk);
        }
        var buku = em.unwrap(Session.class);
        var lama = buku.doReturningWork(c -> BukuTapMandiri.cari(c, saya, cmd.permintaan()));
        if (lama != null) {
            return sama(lama, cmd);
        }
        var waktu = saat(cmd);
        AturanTap.pada(kini, nilai)
                .periksa(waktu)
                .ifPresent(
                        s -> {
                            throw new PelanggaranAturan(List.of(diLuarBatas(s)));
                        });
        var hari = waktu.atZone(JamTeladan.WIB).toLocalDate();
        var seharian = nilai.pada(ParameterTapMandiri.SEHARI, hari);
        if (buku.doReturningWork(c -> BukuTapMandiri.banyak(c, saya, hari)) >= seharian) {
            throw new PelanggaranAturan(
                    List.of(Pelanggaran.pada("", "TAP_TERLALU_BANYAK", seharian)));
        }
        var hasil =
                AturanTapMandiri.KATALOG
                        .pada(hari)
                        .periksa(
                                new FaktaTapMandiri(
                                        waktu,
                                        kini,
                                        cmd.selisihDetik(),
                                        cmd.tempat(),
                                        lokasiSaya.pada(hari),
                                        ponselSaya.periksa(cmd)),
                                nilai,
                                hari);
        var temuan = hasil.nilaiUsulan().orElseThrow();
        var tercatat =
                buku.doReturningWork(
                        c -> {
                            if (!BukuTapMandiri.tulis(
                                    c, saya, cmd, waktu, kini, temuan, hasil.jejak())) {
                                return false;
                            }
                            AntreHari.tambah(c, Set.of(new AntreHari.Hari(saya, hari)));
                            return true;
                        });
        if (!tercatat) {
            // the same request at the same moment: whoever asks again finds what the other has
            // written
            throw KonflikPerubahan.kode("TAP_BERSAMAAN");
        }
        return new TapTercatat(
                cmd.permintaan(),
                waktu,
                kini,
                temuan.lokasi() == null ? null : temuan.lokasi().nama(),
                temuan.jarak(),
                temuan.isyarat(),
                temuan.risiko(),
                hasil.jejak(),
                true);
    }

    /** Check-ins of the last days, the latest first. */
    @Izin(Hak.TAP_MANDIRI)
    public List<TapTercatat> terakhir(int banyak) {
        var saya = aktif.pelaku().pegawaiId();
        return em.unwrap(Session.class)
                .doReturningWork(c -> BukuTapMandiri.terakhir(c, saya, banyak));
    }

    private static TapTercatat sama(BukuTapMandiri.Baris lama, CatatTap cmd) {
        if (!lama.ponselWaktu().equals(cmd.waktu().truncatedTo(ChronoUnit.MILLIS))) {
            throw KonflikPerubahan.kode("TAP_BERBEDA");
        }
        return lama.tap();
    }

    /** The moment it happened, to the second; a known difference of the clock is taken out. */
    private static Instant saat(CatatTap cmd) {
        var selisih = cmd.selisihDetik() == null ? 0 : cmd.selisihDetik();
        return cmd.waktu().minusSeconds(selisih).truncatedTo(ChronoUnit.SECONDS);
    }

    private static Pelanggaran diLuarBatas(SebabKarantina sebab) {
        return Pelanggaran.pada(
                "waktu",
                sebab == SebabKarantina.WAKTU_MENDATANG
                        ? "TAP_WAKTU_MENDATANG"
                        : "TAP_WAKTU_LAMPAU");
    }

    private static List<Pelanggaran> bentuk(CatatTap cmd) {
        var hasil = new ArrayList<Pelanggaran>();
        if (cmd.permintaan() == null || !UUID.matcher(cmd.permintaan()).matches()) {
            hasil.add(Pelanggaran.pada("permintaan", "TAP_PERMINTAAN_SALAH"));
        }
        if (cmd.waktu() == null) {
            hasil.add(Pelanggaran.pada("waktu", "WAJIB_DIISI"));
        }
        if (cmd.selisihDetik() != null && Math.abs((long) cmd.selisihDetik()) > SEHARI_DETIK) {
            hasil.add(Pelanggaran.pada("selisihDetik", "TAP_SELISIH_SALAH", SEHARI_DETIK));
        }
        var t = cmd.tempat();
        if (t != null && !(Math.abs(t.lintang()) <= LINTANG)) {
            hasil.add(Pelanggaran.pada("tempat.lintang", "TAP_LINTANG_SALAH"));
        }
        if (t != null && !(Math.abs(t.bujur()) <= BUJUR)) {
            hasil.add(Pelanggaran.pada("tempat.bujur", "TAP_BUJUR_SALAH"));
        }
        if (t != null && t.akurasi() != null && t.akurasi() < 0) {
            hasil.add(Pelanggaran.pada("tempat.akurasi", "TAP_AKURASI_SALAH"));
        }
        if (cmd.ponsel() != null && !UUID.matcher(cmd.ponsel()).matches()) {
            hasil.add(Pelanggaran.pada("ponsel", "TAP_PONSEL_SALAH"));
        }
        if (cmd.tanda() != null && cmd.tanda().length() > TANDA_TERPANJANG) {
            hasil.add(Pelanggaran.pada("tanda", "TEKS_TERLALU_PANJANG", TANDA_TERPANJANG));
        }
        return hasil;
    }
}
