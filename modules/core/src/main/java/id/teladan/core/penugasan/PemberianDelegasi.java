package id.teladan.core.penugasan;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.HakDelegasi;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.Pelaku;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.parameter.Parameter;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * An officer hands a named set of his rights to somebody for a time, and takes it back. What he lacks he cannot hand over,
 * and who acts under a delegation hands nothing on.
 */
@UseCase
public class PemberianDelegasi {

    private static final int ALASAN_TERPANJANG = 500;
    private static final int NOMOR_TERPANJANG = 80;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject Parameter parameter;
    @Inject PenerimaDelegasi penerima;
    @Inject UnitDelegasi unit;
    @Inject Event<Pemberitahuan> pemberitahuan;

    /** Holds from its first day until its last, without anybody's further doing. */
    @Izin(Hak.MENDELEGASIKAN)
    public long beri(BeriDelegasi cmd) {
        var pelaku = aktif.pelaku();
        var masalah = periksa(cmd, pelaku);
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        var d = Delegasi.beri(pelaku.pegawaiId(), cmd, Instant.now(jam));
        em.persist(d);
        pemberitahuan.fire(
                new Pemberitahuan(
                        cmd.penerimaId(),
                        "DELEGASI_DITERIMA",
                        List.of(pelaku.nama(), cmd.mulai().toString(), cmd.sampai().toString()),
                        "/delegasi"));
        return d.id();
    }

    /** Ends it at once: from the next request the other person has the rights no more. */
    @Izin(Hak.MENDELEGASIKAN)
    public void cabut(CabutDelegasi cmd) {
        var pelaku = aktif.pelaku();
        var d = em.find(Delegasi.class, cmd.id());
        if (d == null || !d.pemberiId().equals(pelaku.pegawaiId())) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        if (cmd.alasan() != null && cmd.alasan().length() > ALASAN_TERPANJANG) {
            throw new PelanggaranAturan(
                    List.of(Pelanggaran.pada("alasan", "TEKS_TERLALU_PANJANG", ALASAN_TERPANJANG)));
        }
        d.cabut(cmd.versi(), cmd.alasan(), Instant.now(jam));
        pemberitahuan.fire(
                new Pemberitahuan(
                        d.penerimaId(), "DELEGASI_DICABUT", List.of(pelaku.nama()), "/delegasi"));
    }

    private List<Pelanggaran> periksa(BeriDelegasi c, Pelaku pelaku) {
        var semua = new ArrayList<Pelanggaran>();
        if (c.penerimaId() == null) {
            semua.add(Pelanggaran.pada("penerima", "WAJIB_DIISI"));
        } else if (c.penerimaId().equals(pelaku.pegawaiId())) {
            semua.add(Pelanggaran.pada("penerima", "DELEGASI_DIRI"));
        } else if (!penerima.bolehMenerima(c.penerimaId())) {
            semua.add(Pelanggaran.pada("penerima", "DELEGASI_PENERIMA_TIDAK_SAH"));
        }
        if (c.hak().isEmpty()) {
            semua.add(Pelanggaran.pada("hak", "DELEGASI_TANPA_HAK"));
        }
        c.hak().stream()
                .filter(h -> !h.dimiliki(pelaku))
                .forEach(
                        (HakDelegasi h) ->
                                semua.add(Pelanggaran.pada("hak", "DELEGASI_HAK_TIDAK_DIMILIKI")));
        if (c.unitId() != null && !unit.terjangkau(c.unitId())) {
            semua.add(Pelanggaran.pada("unit", "DELEGASI_UNIT_DI_LUAR"));
        }
        teks(semua, "alasan", c.alasan(), true, ALASAN_TERPANJANG);
        teks(semua, "nomorSurat", c.nomorSurat(), false, NOMOR_TERPANJANG);
        masa(semua, c);
        if (semua.isEmpty() && penerima.tumpangTindih(pelaku.pegawaiId(), c)) {
            semua.add(Pelanggaran.pada("mulai", "DELEGASI_TUMPANG_TINDIH"));
        }
        return semua;
    }

    private static void teks(
            List<Pelanggaran> semua, String bidang, String isi, boolean wajib, int maks) {
        if (wajib && (isi == null || isi.isBlank())) {
            semua.add(Pelanggaran.pada(bidang, "WAJIB_DIISI"));
        } else if (isi != null && isi.length() > maks) {
            semua.add(Pelanggaran.pada(bidang, "TEKS_TERLALU_PANJANG", maks));
        }
    }

    private void masa(List<Pelanggaran> semua, BeriDelegasi c) {
        if (c.mulai() == null) {
            semua.add(Pelanggaran.pada("mulai", "WAJIB_DIISI"));
        }
        if (c.sampai() == null) {
            semua.add(Pelanggaran.pada("sampai", "WAJIB_DIISI"));
        }
        if (c.mulai() == null || c.sampai() == null) {
            return;
        }
        if (c.mulai().isBefore(LocalDate.now(jam))) {
            semua.add(Pelanggaran.pada("mulai", "DELEGASI_MUNDUR"));
        }
        var maks = parameter.terbaca().pada(ParameterPenugasan.HARI_DELEGASI_MAKS, c.mulai());
        if (c.sampai().isBefore(c.mulai())) {
            semua.add(Pelanggaran.pada("sampai", "PENUGASAN_MASA_TERBALIK"));
        } else if (ChronoUnit.DAYS.between(c.mulai(), c.sampai()) + 1 > maks) {
            semua.add(Pelanggaran.pada("sampai", "DELEGASI_TERLALU_LAMA", maks));
        }
    }
}
