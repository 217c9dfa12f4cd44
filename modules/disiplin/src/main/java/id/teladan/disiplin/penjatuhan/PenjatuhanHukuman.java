package id.teladan.disiplin.penjatuhan;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.parameter.Parameter;
import id.teladan.core.waktu.KalenderKerja;
import id.teladan.disiplin.aturan.AturanTenggat;
import id.teladan.disiplin.aturan.PeristiwaPerkara;
import id.teladan.disiplin.aturan.Tenggat;
import id.teladan.disiplin.aturan.TingkatHukuman;
import id.teladan.disiplin.aturan.perkara.LangkahPerkara;
import id.teladan.disiplin.aturan.perkara.StatusPerkara;
import id.teladan.disiplin.perkara.BukuLangkah;
import id.teladan.disiplin.perkara.LangkahTercatat;
import id.teladan.disiplin.perkara.PenentuPenghukum;
import id.teladan.disiplin.perkara.PengajuUsul;
import id.teladan.disiplin.perkara.Penomoran;
import id.teladan.disiplin.perkara.Perkara;
import id.teladan.disiplin.perkara.PerkaraDalamLingkup;
import id.teladan.disiplin.perkara.Usul;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The official whom the law names imposes one of the allowed sanctions, and the decision is handed over. PP 94/2021 Pasal
 * 16-25, 33-39.
 */
@UseCase
public class PenjatuhanHukuman {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject PerkaraDalamLingkup lingkup;
    @Inject BukuLangkah buku;
    @Inject Penomoran penomoran;
    @Inject PengajuUsul pengaju;
    @Inject PenentuPenghukum penentu;
    @Inject KalenderKerja kalender;
    @Inject Parameter parameter;

    /** Imposes the sanction and returns the number of the decision. The reference day is the day of the decision. */
    @Izin(Hak.MENJATUHKAN_HUKUMAN)
    public String tetapkan(@Valid TetapkanHukuman cmd) {
        var b =
                lingkup.bertindak(
                        cmd.id(), cmd.versi(), LangkahPerkara.TETAPKAN, StatusPerkara.DITETAPKAN);
        var k = b.perkara();
        var hari = LocalDate.now(jam);
        var usul = pengaju.baca(k, hari);
        var masalah = periksa(cmd, k, usul);
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        var penghukum = penentu.tentukan(k, cmd.jenis(), hari, parameter.terbaca());
        if (penghukum.orang() == null
                || penghukum.orang().pegawaiId() != aktif.pelaku().pegawaiId()) {
            throw AksesDitolak.kode("DIS-044", penghukum.pejabat().sebutan());
        }
        var nomor = penomoran.surat(k.opdId(), hari.getYear());
        var jejak =
                Jejak.mulai(usul.jejak().aturan())
                        .semua(usul.jejak())
                        .semua(penghukum.jejak())
                        .langkah(
                                "Pejabat yang berwenang menghukum memutuskan",
                                "keputusan pejabat; tidak dihitung",
                                Langkah.isi(
                                        "pejabat", penghukum.orang().jabatan(),
                                        "diizinkan", usul.diizinkan(),
                                        "pertimbangan", cmd.pertimbangan()),
                                cmd.jenis(),
                                Regulasi.PP_94_2021.pasal("Pasal 38-39"))
                        .selesai();
        em.persist(new Keputusan(cmd, nomor, hari, penghukum, b.oleh(), masukan(cmd, k), jejak));
        k.ditetapkan(hari, cmd.jenis(), penghukum.pejabat(), penghukum.unitId());
        buku.catat(
                k,
                new LangkahTercatat.Isi(
                        LangkahPerkara.TETAPKAN,
                        k.status(),
                        StatusPerkara.DITETAPKAN,
                        b.sebagai(),
                        hari,
                        cmd.jenis().sebutan(),
                        nomor),
                b.oleh());
        return nomor;
    }

    private List<Pelanggaran> periksa(TetapkanHukuman cmd, Perkara k, Usul usul) {
        var masalah = new ArrayList<Pelanggaran>();
        if (cmd.jenis() == null || !usul.diizinkan().contains(cmd.jenis())) {
            masalah.add(Pelanggaran.pada("jenis", "DIS-045", usul.diizinkan()));
        } else if (cmd.jenis() != usul.minimum()
                && (cmd.pertimbangan() == null || cmd.pertimbangan().isBlank())) {
            masalah.add(Pelanggaran.pada("pertimbangan", "DIS-046"));
        }
        if (cmd.pelanggaran() == null || cmd.pelanggaran().isBlank()) {
            masalah.add(Pelanggaran.pada("pelanggaran", "DIS-047"));
        }
        if (cmd.jenis() != null
                && cmd.jenis().tingkat() == TingkatHukuman.BERAT
                && lingkup.tim(k.id()).isEmpty()) {
            masalah.add(Pelanggaran.pada("", "DIS-042"));
        }
        return masalah;
    }

    private static String masukan(TetapkanHukuman cmd, Perkara k) {
        return JSON.createObjectBuilder()
                .add("perkara", k.nomor())
                .add("jenis", cmd.jenis().name())
                .add("kejadianMulai", k.kejadianMulai().toString())
                .add("kejadianSampai", k.kejadianSampai().toString())
                .build()
                .toString();
    }

    /** Notes that the decision has reached the person; later than allowed is noted, not refused. */
    @Izin({Hak.KELOLA_PERKARA, Hak.MENJATUHKAN_HUKUMAN})
    public void sampaikan(@Valid SampaikanKeputusan cmd) {
        var b =
                lingkup.bertindak(
                        cmd.id(), cmd.versi(), LangkahPerkara.SAMPAIKAN, StatusPerkara.DISAMPAIKAN);
        var k = b.perkara();
        var masalah = new ArrayList<Pelanggaran>();
        if (cmd.diterima() == null
                || cmd.diterima().isBefore(k.ditetapkan())
                || cmd.diterima().isAfter(LocalDate.now(jam))) {
            masalah.add(Pelanggaran.pada("diterima", "DIS-048", k.ditetapkan()));
        }
        if (cmd.cara() == null) {
            masalah.add(Pelanggaran.pada("cara", "WAJIB_DIISI"));
        }
        if (cmd.cara() == CaraTerima.DIKIRIM && (cmd.bukti() == null || cmd.bukti().isBlank())) {
            masalah.add(Pelanggaran.pada("bukti", "DIS-049"));
        }
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        var batas =
                AturanTenggat.KATALOG
                        .pada(k.ditetapkan())
                        .tenggat(
                                PeristiwaPerkara.KEPUTUSAN_DITETAPKAN,
                                k.ditetapkan(),
                                kalender.terbaca(),
                                parameter.terbaca(),
                                k.ditetapkan())
                        .nilaiUsulan()
                        .orElseThrow()
                        .get(Tenggat.PENYAMPAIAN_PALING_LAMBAT);
        var terlambat = cmd.diterima().isAfter(batas);
        keputusan(em, k.id()).diterima(cmd, terlambat);
        k.disampaikan(cmd.diterima());
        buku.catat(
                k,
                new LangkahTercatat.Isi(
                        LangkahPerkara.SAMPAIKAN,
                        k.status(),
                        StatusPerkara.DISAMPAIKAN,
                        b.sebagai(),
                        cmd.diterima(),
                        terlambat ? "TERLAMBAT_SAMPAI" : null,
                        null),
                b.oleh());
    }

    static Keputusan keputusan(EntityManager em, long perkaraId) {
        return em.createQuery(
                        "select p from Keputusan p where p.perkaraId = :perkara", Keputusan.class)
                .setParameter("perkara", perkaraId)
                .getSingleResult();
    }
}
