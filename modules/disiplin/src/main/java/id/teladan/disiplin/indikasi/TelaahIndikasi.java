package id.teladan.disiplin.indikasi;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.disiplin.aturan.perkara.LangkahPerkara;
import id.teladan.disiplin.aturan.perkara.StatusPerkara;
import id.teladan.disiplin.perkara.BukuLangkah;
import id.teladan.disiplin.perkara.GarisPejabat;
import id.teladan.disiplin.perkara.LangkahTercatat;
import id.teladan.disiplin.perkara.PengajuUsul;
import id.teladan.disiplin.perkara.PerkaraDalamLingkup;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The officers of BKD look at an indication: it becomes a case of the direct superior, or is refused with a reason. */
@UseCase
public class TelaahIndikasi {

    @Inject Clock jam;
    @Inject PerkaraDalamLingkup lingkup;
    @Inject GarisPejabat garis;
    @Inject BukuLangkah buku;
    @Inject PengajuUsul pengaju;

    /** Accepts it: the superior is named, the rules propose, the clock of the summons begins. */
    @Izin(Hak.KELOLA_PERKARA)
    public void terima(@Valid TerimaIndikasi cmd) {
        var b =
                lingkup.bertindak(
                        cmd.id(), cmd.versi(), LangkahPerkara.TERIMA, StatusPerkara.INDIKASI);
        var k = b.perkara();
        if (k.ditelaah() != null) {
            throw PelanggaranAturan.kode("DIS-023");
        }
        var hari = LocalDate.now(jam);
        var atasan = garis.pada(k.pegawaiId(), hari);
        var urut = cmd.atasanTerlibat() ? 1 : 0;
        if (atasan.size() <= urut) {
            throw PelanggaranAturan.kode("DIS-004");
        }
        k.ditelaah(
                hari,
                atasan.get(urut).unitId(),
                cmd.atasanTerlibat() ? atasan.get(0).pegawaiId() : null);
        if (pengaju.usulkan(k, hari).diizinkan().isEmpty()) {
            throw PelanggaranAturan.kode("DIS-014");
        }
        buku.catat(
                k,
                new LangkahTercatat.Isi(
                        LangkahPerkara.TERIMA,
                        StatusPerkara.INDIKASI,
                        StatusPerkara.INDIKASI,
                        b.sebagai(),
                        hari,
                        cmd.catatan(),
                        null),
                b.oleh());
    }

    /** Refuses it; the reason is mandatory. */
    @Izin(Hak.KELOLA_PERKARA)
    public void tolak(@Valid TolakIndikasi cmd) {
        var b =
                lingkup.bertindak(
                        cmd.id(), cmd.versi(), LangkahPerkara.TOLAK, StatusPerkara.DITOLAK);
        if (cmd.alasan() == null || cmd.alasan().isBlank()) {
            throw new PelanggaranAturan(List.of(Pelanggaran.pada("alasan", "DIS-024")));
        }
        buku.catat(
                b.perkara(),
                new LangkahTercatat.Isi(
                        LangkahPerkara.TOLAK,
                        StatusPerkara.INDIKASI,
                        StatusPerkara.DITOLAK,
                        b.sebagai(),
                        LocalDate.now(jam),
                        cmd.alasan().strip(),
                        null),
                b.oleh());
    }
}
