package id.teladan.skp.keberatan;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.jabatan.PencariAtasan;
import id.teladan.core.parameter.Parameter;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.skp.aturan.keberatan.AturanTenggat;
import id.teladan.skp.aturan.keberatan.TenggatKinerja;
import id.teladan.skp.evaluasi.Evaluasi;
import id.teladan.skp.rencana.Acuan;
import id.teladan.skp.rencana.Pelaksana;
import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.SkpDalamLingkup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The employee objects to his evaluation. The clock begins with the receipt of the document; who objects without a noted
 * receipt has received it that day. A late objection is kept as KEDALUWARSA and not examined. PP 30/2019.
 */
@UseCase
public class PengajuanKeberatan {

    private static final String KALIMAT = "Mengajukan keberatan.";

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject SkpDalamLingkup skpSaya;
    @Inject PencariAtasan pencari;
    @Inject Parameter parameter;
    @Inject KeberatanDalamLingkup lingkup;
    @Inject Event<Pemberitahuan> pemberitahuan;

    /** Returns the number of the objection; the same text sent twice takes effect once. */
    @Izin(Hak.MENYUSUN_SKP)
    public long ajukan(@Valid AjukanKeberatan cmd) {
        var skp = skpSaya.temukan(cmd.skpId(), Hak.MENYUSUN_SKP);
        var evaluasi = evaluasi(cmd);
        if (cmd.alasan() == null || cmd.alasan().isBlank()) {
            throw new PelanggaranAturan(List.of(Pelanggaran.pada("alasan", "SKP-707")));
        }
        var ada = sebelumnya(evaluasi);
        if (ada != null && ada.alasan().equals(cmd.alasan().strip())) {
            return ada.id();
        }
        if (ada != null) {
            throw PelanggaranAturan.kode("SKP-706");
        }
        if (!evaluasi.dapatDigugat()) {
            throw PelanggaranAturan.kode("SKP-705");
        }
        var saya = Pelaksana.diri(aktif.pelaku(), jam.instant());
        var hari = LocalDate.now(jam);
        var diterima = evaluasi.diterima() == null ? hari : evaluasi.diterima();
        var nilai = parameter.terbaca();
        var tenggat =
                AturanTenggat.KATALOG
                        .pada(diterima)
                        .hitung(TenggatKinerja.PENGAJUAN, diterima, hari, nilai);
        var keberatan =
                new Keberatan(
                        evaluasi,
                        unitPemeriksa(skp, evaluasi),
                        cmd.alasan().strip(),
                        diterima,
                        tenggat.nilaiUsulan().orElseThrow(),
                        saya);
        if (keberatan.status() == StatusKeberatan.KEDALUWARSA) {
            keberatan.jejak(null, tenggat.jejak());
        } else {
            keberatan.batasKeputusan(
                    AturanTenggat.KATALOG
                            .pada(hari)
                            .hitung(TenggatKinerja.KEPUTUSAN, hari, hari, nilai)
                            .nilaiUsulan()
                            .orElseThrow()
                            .batas());
        }
        em.persist(keberatan);
        lampirkan(keberatan, cmd.berkas());
        if (evaluasi.digugat(KALIMAT, saya) && evaluasi.triwulan() == 0) {
            em.persist(skp.finalkan(KALIMAT, saya));
        }
        if (keberatan.status() == StatusKeberatan.DIAJUKAN) {
            kabari(keberatan, saya);
        }
        return keberatan.id();
    }

    private Evaluasi evaluasi(AjukanKeberatan cmd) {
        return em.createQuery(
                        "select e from Evaluasi e where e.skpId = :skp and e.triwulan = :triwulan",
                        Evaluasi.class)
                .setParameter("skp", cmd.skpId())
                .setParameter("triwulan", cmd.triwulan())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN"));
    }

    private Keberatan sebelumnya(Evaluasi evaluasi) {
        return em.createQuery(
                        "select k from Keberatan k where k.evaluasiId = :evaluasi", Keberatan.class)
                .setParameter("evaluasi", evaluasi.id())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** The unit of the superior of the appraiser, as the tree stood when the evaluation was set. */
    private long unitPemeriksa(Skp skp, Evaluasi evaluasi) {
        var acuan =
                Acuan.dalam(
                        skp.mulai(),
                        skp.sampai(),
                        evaluasi.ditetapkanPada().atZone(JamTeladan.WIB).toLocalDate());
        return pencari.atasan(skp.pegawai().id(), acuan)
                .flatMap(penilai -> pencari.atasan(penilai.pegawaiId(), acuan))
                .orElseThrow(() -> PelanggaranAturan.kode("SKP-708"))
                .unitId();
    }

    private void lampirkan(Keberatan keberatan, List<Long> berkas) {
        for (var id : berkas.stream().distinct().toList()) {
            var milik =
                    em.createQuery(
                                    "select count(b) from Berkas b where b.id = :id and b.pemilik.id = :saya",
                                    Long.class)
                            .setParameter("id", id)
                            .setParameter("saya", aktif.pelaku().pegawaiId())
                            .getSingleResult();
            if (milik == 0) {
                throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
            }
            em.persist(new BuktiKeberatan(keberatan.id(), id));
        }
    }

    private void kabari(Keberatan keberatan, Pelaksana saya) {
        var tautan = "/skp/keberatan?id=" + keberatan.id();
        var pemeriksa = lingkup.pemimpin(keberatan.unitPemeriksaId());
        if (pemeriksa != null) {
            pemberitahuan.fire(
                    new Pemberitahuan(pemeriksa, "KEBERATAN_MASUK", List.of(saya.nama()), tautan));
        }
        pemberitahuan.fire(
                new Pemberitahuan(
                        keberatan.penilaiId(),
                        "KEBERATAN_ATAS_PENILAIAN",
                        List.of(saya.nama()),
                        tautan));
    }
}
