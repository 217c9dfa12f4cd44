package id.teladan.disiplin.pemeriksaan;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.disiplin.aturan.TingkatHukuman;
import id.teladan.disiplin.aturan.perkara.LangkahPerkara;
import id.teladan.disiplin.aturan.perkara.StatusPerkara;
import id.teladan.disiplin.perkara.BukuLangkah;
import id.teladan.disiplin.perkara.LangkahTercatat;
import id.teladan.disiplin.perkara.PengajuUsul;
import id.teladan.disiplin.perkara.Penomoran;
import id.teladan.disiplin.perkara.PerkaraDalamLingkup;
import id.teladan.disiplin.perkara.PerkaraDalamLingkup.Bertindak;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The examiner asks, closes the record, reports, and hands the case up where the power lies higher. PP 94/2021 Pasal 27-32. */
@UseCase
public class PemeriksaanPerkara {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PerkaraDalamLingkup lingkup;
    @Inject BukuLangkah buku;
    @Inject Penomoran penomoran;
    @Inject PengajuUsul pengaju;

    /** Records a question and its answer. */
    @Izin(Hak.MEMERIKSA_PERKARA)
    public void tanya(@Valid CatatTanyaJawab cmd) {
        var b =
                lingkup.bertindak(
                        cmd.id(), cmd.versi(), LangkahPerkara.TANYA, StatusPerkara.DIPERIKSA);
        var masalah = new ArrayList<Pelanggaran>();
        wajib(masalah, "tanya", cmd.tanya());
        wajib(masalah, "jawab", cmd.jawab());
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        var urut = (int) banyakTanya(b.perkara().id()) + 1;
        em.persist(
                new TanyaJawab(
                        b.perkara().id(),
                        urut,
                        cmd.tanya().strip(),
                        cmd.jawab().strip(),
                        b.oleh()));
        catat(b, LangkahPerkara.TANYA, StatusPerkara.DIPERIKSA, "Pertanyaan " + urut, null);
    }

    private static void wajib(List<Pelanggaran> masalah, String bidang, String isi) {
        if (isi == null || isi.isBlank()) {
            masalah.add(Pelanggaran.pada(bidang, "WAJIB_DIISI"));
        }
    }

    private long banyakTanya(long perkaraId) {
        return em.createQuery(
                        "select count(t) from TanyaJawab t where t.perkaraId = :perkara",
                        Long.class)
                .setParameter("perkara", perkaraId)
                .getSingleResult();
    }

    /** Closes the record: signed, or with a note of the refusal; a heavy sanction needs a team. */
    @Izin(Hak.MEMERIKSA_PERKARA)
    public String tutup(@Valid TutupBeritaAcara cmd) {
        var b =
                lingkup.bertindak(
                        cmd.id(), cmd.versi(), LangkahPerkara.TUTUP_BAP, StatusPerkara.BAP_SELESAI);
        var k = b.perkara();
        var masalah = new ArrayList<Pelanggaran>();
        if (banyakTanya(k.id()) == 0) {
            masalah.add(Pelanggaran.pada("tanya", "DIS-040"));
        }
        if (!cmd.tertanda() && (cmd.alasanTolak() == null || cmd.alasanTolak().isBlank())) {
            masalah.add(Pelanggaran.pada("alasanTolak", "DIS-041"));
        }
        if (k.tingkatUsul() == TingkatHukuman.BERAT && lingkup.tim(k.id()).isEmpty()) {
            masalah.add(Pelanggaran.pada("", "DIS-042"));
        }
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        var hari = LocalDate.now(jam);
        var periksa =
                new Pemeriksaan(
                        k.id(),
                        cmd.virtual() ? Pemeriksaan.Cara.VIRTUAL : Pemeriksaan.Cara.TATAP_MUKA,
                        hari,
                        b.oleh());
        var nomor = penomoran.surat(k.opdId(), hari.getYear());
        periksa.tutup(nomor, cmd.tertanda(), cmd.alasanTolak());
        em.persist(periksa);
        catat(
                b,
                LangkahPerkara.TUTUP_BAP,
                StatusPerkara.BAP_SELESAI,
                cmd.tertanda() ? null : cmd.alasanTolak().strip(),
                nomor);
        return nomor;
    }

    /** Issues the report; its conclusion closes the case or leads to the decision. */
    @Izin(Hak.MEMERIKSA_PERKARA)
    public String laporkan(@Valid TerbitkanLaporan cmd) {
        var ke = cmd.terbukti() ? StatusPerkara.LHP_SELESAI : StatusPerkara.TIDAK_TERBUKTI;
        var b = lingkup.bertindak(cmd.id(), cmd.versi(), LangkahPerkara.TERBIT_LHP, ke);
        var masalah = cmd.masalah();
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        var k = b.perkara();
        var hari = LocalDate.now(jam);
        var nomor = penomoran.surat(k.opdId(), hari.getYear());
        em.createQuery(
                        "select p from Pemeriksaan p where p.perkaraId = :perkara",
                        Pemeriksaan.class)
                .setParameter("perkara", k.id())
                .getSingleResult()
                .laporkan(cmd, nomor, hari);
        if (cmd.terbukti()) {
            pengaju.usulkan(k, hari);
        }
        catat(b, LangkahPerkara.TERBIT_LHP, ke, cmd.kesimpulan().strip(), nomor);
        return nomor;
    }

    /** Hands the case to the official above who has the power. */
    @Izin(Hak.MEMERIKSA_PERKARA)
    public void limpah(@Valid LimpahkanPerkara cmd) {
        var b =
                lingkup.bertindak(
                        cmd.id(), cmd.versi(), LangkahPerkara.LIMPAH, StatusPerkara.DILIMPAHKAN);
        if (Objects.equals(b.perkara().unitPenghukumId(), b.perkara().unitAtasanId())) {
            throw PelanggaranAturan.kode("DIS-043");
        }
        catat(b, LangkahPerkara.LIMPAH, StatusPerkara.DILIMPAHKAN, cmd.catatan(), null);
    }

    private void catat(
            Bertindak b, LangkahPerkara langkah, StatusPerkara ke, String alasan, String dokumen) {
        buku.catat(
                b.perkara(),
                new LangkahTercatat.Isi(
                        langkah,
                        b.perkara().status(),
                        ke,
                        b.sebagai(),
                        LocalDate.now(jam),
                        alasan,
                        dokumen),
                b.oleh());
    }
}
