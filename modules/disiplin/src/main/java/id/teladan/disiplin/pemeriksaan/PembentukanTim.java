package id.teladan.disiplin.pemeriksaan;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.Peran;
import id.teladan.core.izin.UseCase;
import id.teladan.disiplin.aturan.perkara.LangkahPerkara;
import id.teladan.disiplin.perkara.AnggotaTim;
import id.teladan.disiplin.perkara.AnggotaTim.Unsur;
import id.teladan.disiplin.perkara.BukuLangkah;
import id.teladan.disiplin.perkara.GarisPejabat;
import id.teladan.disiplin.perkara.LangkahTercatat;
import id.teladan.disiplin.perkara.Penomoran;
import id.teladan.disiplin.perkara.Perkara;
import id.teladan.disiplin.perkara.PerkaraDalamLingkup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The Tim Pemeriksa: the direct superior (or, where he is involved, the next higher one), somebody of Inspektorat and an
 * officer of BKD. A must for heavy sanctions, a choice for medium ones. PP 94/2021 Pasal 29.
 */
@UseCase
public class PembentukanTim {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PerkaraDalamLingkup lingkup;
    @Inject GarisPejabat garis;
    @Inject BukuLangkah buku;
    @Inject Penomoran penomoran;

    /** Forms it and returns the number of the decision; from then on only its members examine. */
    @Izin(Hak.KELOLA_PERKARA)
    public String bentuk(@Valid BentukTim cmd) {
        var status = lingkup.temukan(cmd.id()).status();
        var b = lingkup.bertindak(cmd.id(), cmd.versi(), LangkahPerkara.BENTUK_TIM, status);
        var k = b.perkara();
        var hari = LocalDate.now(jam);
        var masalah = new ArrayList<Pelanggaran>();
        if (k.ditelaah() == null) {
            masalah.add(Pelanggaran.pada("", "DIS-015"));
        }
        if (!lingkup.tim(k.id()).isEmpty()) {
            masalah.add(Pelanggaran.pada("", "DIS-054"));
        }
        if (!boleh(cmd.pengawasan(), Peran.INSPEKTORAT, k, hari)) {
            masalah.add(Pelanggaran.pada("pengawasan", "DIS-052"));
        }
        if (!boleh(cmd.kepegawaian(), Peran.PETUGAS_DISIPLIN, k, hari)) {
            masalah.add(Pelanggaran.pada("kepegawaian", "DIS-053"));
        }
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        var atasan =
                garis.pada(k.pegawaiId(), hari).stream()
                        .filter(g -> !Objects.equals(g.pegawaiId(), k.atasanTerlibatId()))
                        .findFirst()
                        .orElseThrow(() -> PelanggaranAturan.kode("DIS-004"));
        em.persist(new AnggotaTim(k.id(), atasan.pegawaiId(), Unsur.ATASAN));
        if (atasan.pegawaiId() != cmd.pengawasan()) {
            em.persist(new AnggotaTim(k.id(), cmd.pengawasan(), Unsur.PENGAWASAN));
        }
        if (atasan.pegawaiId() != cmd.kepegawaian()
                && !cmd.kepegawaian().equals(cmd.pengawasan())) {
            em.persist(new AnggotaTim(k.id(), cmd.kepegawaian(), Unsur.KEPEGAWAIAN));
        }
        var nomor = penomoran.surat(k.opdId(), hari.getYear());
        buku.catat(
                k,
                new LangkahTercatat.Isi(
                        LangkahPerkara.BENTUK_TIM, status, status, b.sebagai(), hari, null, nomor),
                b.oleh());
        return nomor;
    }

    /** Holds the role today and is neither the person nor involved. */
    private boolean boleh(Long pegawaiId, Peran peran, Perkara k, LocalDate hari) {
        if (pegawaiId == null
                || pegawaiId == k.pegawaiId()
                || pegawaiId.equals(k.atasanTerlibatId())) {
            return false;
        }
        List<?> ada =
                em.createNativeQuery(
                                "select 1 from core_peran_pengguna where pegawai_id = :pegawai and peran = :peran and mulai <= :hari"
                                        + " and (sampai is null or sampai >= :hari) limit 1")
                        .setParameter("pegawai", pegawaiId)
                        .setParameter("peran", peran.name())
                        .setParameter("hari", hari)
                        .getResultList();
        return !ada.isEmpty();
    }
}
