package id.teladan.disiplin.penjatuhan;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.core.parameter.Parameter;
import id.teladan.core.waktu.KalenderKerja;
import id.teladan.disiplin.aturan.AturanMasaHukuman;
import id.teladan.disiplin.aturan.AturanTenggat;
import id.teladan.disiplin.aturan.HukumanBerjalan;
import id.teladan.disiplin.aturan.JenisHukuman;
import id.teladan.disiplin.aturan.PeristiwaPerkara;
import id.teladan.disiplin.aturan.Tenggat;
import id.teladan.disiplin.aturan.TingkatHukuman;
import id.teladan.disiplin.aturan.perkara.LangkahPerkara;
import id.teladan.disiplin.aturan.perkara.PeranPerkara;
import id.teladan.disiplin.aturan.perkara.StatusPerkara;
import id.teladan.disiplin.perkara.BukuLangkah;
import id.teladan.disiplin.perkara.LangkahTercatat;
import id.teladan.disiplin.perkara.Perkara;
import id.teladan.disiplin.perkara.PerkaraDalamLingkup;
import id.teladan.disiplin.perkara.Petugas;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the calendar has made due: the effect on the fifteenth working day after the receipt, the end of serving, the
 * archive. An officer confirms each; the day that counts is the day of the law, not that of the click. PP 94/2021 Pasal 40.
 */
@UseCase
public class PemberlakuanHukuman {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PerkaraDalamLingkup lingkup;
    @Inject BukuLangkah buku;
    @Inject KalenderKerja kalender;
    @Inject Parameter parameter;

    /** The decision is in force and begins to be served; a light one is finished at once. */
    @Izin(Hak.KELOLA_PERKARA)
    public void berlakukan(@Valid LanjutkanPerkara cmd) {
        var b =
                lingkup.bertindak(
                        cmd.id(), cmd.versi(), LangkahPerkara.HARI_15, StatusPerkara.BERLAKU);
        var k = b.perkara();
        var nilai = parameter.terbaca();
        var tenggat =
                AturanTenggat.KATALOG
                        .pada(k.diterima())
                        .tenggat(
                                PeristiwaPerkara.KEPUTUSAN_DITERIMA,
                                k.diterima(),
                                kalender.terbaca(),
                                nilai,
                                k.diterima());
        var berlaku = tenggat.nilaiUsulan().orElseThrow().get(Tenggat.BERLAKU_PADA);
        if (LocalDate.now(jam).isBefore(berlaku)) {
            throw PelanggaranAturan.kode("DIS-050", berlaku);
        }
        var keputusan = PenjatuhanHukuman.keputusan(em, k.id());
        var berjalan = berjalan(k);
        var masa =
                AturanMasaHukuman.KATALOG
                        .pada(berlaku)
                        .hitung(
                                keputusan.jenis(),
                                berlaku,
                                berjalan.map(p -> new HukumanBerjalan(p.hukuman(), p.berakhir()))
                                        .orElse(null),
                                nilai,
                                berlaku);
        var hasil = masa.nilaiUsulan().orElseThrow();
        keputusan.berlaku(
                berlaku,
                hasil,
                Jejak.mulai(tenggat.jejak().aturan())
                        .semua(tenggat.jejak())
                        .semua(masa.jejak())
                        .selesai());
        k.berlakuSejak(berlaku);
        catat(k, LangkahPerkara.HARI_15, StatusPerkara.BERLAKU, b.sebagai(), berlaku, b.oleh());
        if (hasil.menutupYangLama()) {
            berjalan.ifPresent(
                    p ->
                            catat(
                                    p,
                                    LangkahPerkara.MASA_HABIS,
                                    StatusPerkara.SELESAI,
                                    b.sebagai(),
                                    berlaku,
                                    b.oleh()));
        }
        k.dijalani(hasil);
        var langsung =
                keputusan.jenis().tingkat() == TingkatHukuman.RINGAN
                        || keputusan.jenis() == JenisHukuman.B3;
        catat(
                k,
                LangkahPerkara.MULAI,
                langsung ? StatusPerkara.SELESAI : StatusPerkara.DIJALANI,
                b.sebagai(),
                hasil.mulai(),
                b.oleh());
    }

    /** The last day of serving is over. */
    @Izin(Hak.KELOLA_PERKARA)
    public void akhiri(@Valid LanjutkanPerkara cmd) {
        var b =
                lingkup.bertindak(
                        cmd.id(), cmd.versi(), LangkahPerkara.MASA_HABIS, StatusPerkara.SELESAI);
        var k = b.perkara();
        if (!LocalDate.now(jam).isAfter(k.berakhir())) {
            throw PelanggaranAturan.kode("DIS-051", k.berakhir());
        }
        catat(
                k,
                LangkahPerkara.MASA_HABIS,
                StatusPerkara.SELESAI,
                b.sebagai(),
                k.berakhir(),
                b.oleh());
    }

    /** Puts a finished case into the archive. */
    @Izin(Hak.KELOLA_PERKARA)
    public void arsipkan(@Valid LanjutkanPerkara cmd) {
        var b =
                lingkup.bertindak(
                        cmd.id(), cmd.versi(), LangkahPerkara.ARSIP, StatusPerkara.DIARSIPKAN);
        catat(
                b.perkara(),
                LangkahPerkara.ARSIP,
                StatusPerkara.DIARSIPKAN,
                b.sebagai(),
                LocalDate.now(jam),
                b.oleh());
    }

    private void catat(
            Perkara k,
            LangkahPerkara langkah,
            StatusPerkara ke,
            PeranPerkara sebagai,
            LocalDate tanggal,
            Petugas oleh) {
        buku.catat(
                k,
                new LangkahTercatat.Isi(langkah, k.status(), ke, sebagai, tanggal, null, null),
                oleh);
    }

    /** The sanction that the person serves already; the last one to end where there are several. */
    private Optional<Perkara> berjalan(Perkara k) {
        return em.createQuery(
                        "select p from Perkara p where p.pegawaiId = :pegawai and p.status = :status and p.id <> :id and p.berakhir"
                                + " is not null order by p.berakhir desc, p.id desc",
                        Perkara.class)
                .setParameter("pegawai", k.pegawaiId())
                .setParameter("status", StatusPerkara.DIJALANI)
                .setParameter("id", k.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
