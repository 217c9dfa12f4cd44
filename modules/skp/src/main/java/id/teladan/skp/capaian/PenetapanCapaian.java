package id.teladan.skp.capaian;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.core.parameter.Parameter;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.organisasi.AturanCapaian;
import id.teladan.skp.aturan.organisasi.ParameterOrganisasi;
import id.teladan.skp.rencana.Pelaksana;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;

/**
 * The leader one level up sets the achievement of a unit: within the year himself beside a proposal from its action plans,
 * for the year by the table of its two components. SE Menteri PANRB 3/2023.
 */
@UseCase
public class PenetapanCapaian {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject Parameter parameter;
    @Inject UnitDiBawah unitDiBawah;

    /** Refuses with all problems at once; it can be corrected until the evaluation of the unit is closed. */
    @Izin(Hak.MENETAPKAN_CAPAIAN)
    public CapaianOrganisasi tetapkan(@Valid TetapkanCapaian cmd) {
        var induk = unitDiBawah.pastikan(cmd.unitId(), Hak.MENETAPKAN_CAPAIAN);
        var masa =
                new MasaCapaian(
                        cmd.tahun(),
                        parameter
                                .terbaca()
                                .pada(ParameterOrganisasi.PERIODE, LocalDate.of(cmd.tahun(), 1, 1)),
                        cmd.ke());
        var ada = cari(cmd.unitId(), masa);
        if (ada == null && cmd.versi() != 0) {
            throw KonflikPerubahan.kode("DATA_BERUBAH");
        }
        if (ada != null) {
            ada.pastikanVersi(cmd.versi());
        }
        if (ditutup(cmd.unitId(), masa)) {
            throw PelanggaranAturan.kode("SKP-802");
        }
        var saya = unitDiBawah.sebagaiKepala(induk);
        var hasil = masa.tahunan() ? tahunan(cmd, masa) : periodik(cmd, masa);
        periksa(cmd, masa, hasil);
        var diusulkan = hasil == null ? null : hasil.nilaiUsulan().orElse(null);
        var predikat = masa.tahunan() ? diusulkan : cmd.predikat();
        var baris = ada == null ? new CapaianUnit(cmd.unitId(), masa) : ada;
        baris.tetapkan(cmd, predikat, diusulkan, jejak(cmd, hasil, predikat, saya), saya);
        em.persist(baris);
        return predikat;
    }

    private static Hasil<CapaianOrganisasi> tahunan(TetapkanCapaian cmd, MasaCapaian masa) {
        return cmd.capaianPk() == null || cmd.ekspektasi() == null
                ? null
                : AturanCapaian.KATALOG
                        .pada(masa.akhir())
                        .tahunan(cmd.capaianPk(), cmd.ekspektasi());
    }

    private static Hasil<CapaianOrganisasi> periodik(TetapkanCapaian cmd, MasaCapaian masa) {
        return cmd.rencanaAksi() == null
                ? null
                : AturanCapaian.KATALOG.pada(masa.akhir()).periodik(cmd.rencanaAksi());
    }

    private void periksa(TetapkanCapaian cmd, MasaCapaian masa, Hasil<CapaianOrganisasi> hasil) {
        var masalah = new ArrayList<Pelanggaran>();
        if (LocalDate.now(jam).isBefore(masa.mulaiDitetapkan())) {
            masalah.add(Pelanggaran.pada("", "SKP-801", masa.mulaiDitetapkan()));
        }
        if (cmd.penjelasan() == null || cmd.penjelasan().isBlank()) {
            masalah.add(Pelanggaran.pada("penjelasan", "SKP-803"));
        }
        if (masa.tahunan() && hasil == null) {
            masalah.add(Pelanggaran.pada("capaianPk", "SKP-804"));
        }
        if (!masa.tahunan() && (hasil == null || hasil.nilaiUsulan().isEmpty())) {
            masalah.add(Pelanggaran.pada("rencanaAksi", "SKP-805"));
        }
        if (!masa.tahunan() && cmd.predikat() == null) {
            masalah.add(Pelanggaran.pada("predikat", "SKP-806"));
        }
        if (masalah.isEmpty()
                && !masa.tahunan()
                && !hasil.nilaiUsulan().orElseThrow().equals(cmd.predikat())
                && (cmd.alasan() == null || cmd.alasan().isBlank())) {
            masalah.add(Pelanggaran.pada("alasan", "SKP-807"));
        }
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
    }

    private static Jejak jejak(
            TetapkanCapaian cmd,
            Hasil<CapaianOrganisasi> hasil,
            CapaianOrganisasi predikat,
            Pelaksana saya) {
        return Jejak.mulai(hasil.jejak().aturan())
                .semua(hasil.jejak())
                .langkah(
                        "Pimpinan satu tingkat di atas menetapkan",
                        "ditetapkan pejabat; usulan hanya pembanding",
                        Langkah.isi(
                                "penetap",
                                saya.nama(),
                                "jabatan",
                                saya.jabatan(),
                                "penjelasan",
                                cmd.penjelasan().strip(),
                                "alasan",
                                cmd.alasan() == null || cmd.alasan().isBlank()
                                        ? "sesuai usulan"
                                        : cmd.alasan().strip()),
                        predikat,
                        Regulasi.SE_MENPANRB_3_2023.pasal("predikat kinerja organisasi"))
                .selesai();
    }

    private CapaianUnit cari(long unitId, MasaCapaian masa) {
        return em.createQuery(
                        "select c from CapaianUnit c where c.unitId = :unit and c.tahun = :tahun and c.jenis = :jenis and c.ke = :ke",
                        CapaianUnit.class)
                .setParameter("unit", unitId)
                .setParameter("tahun", masa.tahun())
                .setParameter("jenis", masa.jenis())
                .setParameter("ke", masa.ke())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** True when the evaluation of the unit was closed with this achievement. */
    private boolean ditutup(long unitId, MasaCapaian masa) {
        return ((Number)
                                em.createNativeQuery(
                                                "select count(*) from skp_penutupan where unit_id = :unit and tahun = :tahun and triwulan"
                                                        + " = :triwulan and status = 'DITUTUP'")
                                        .setParameter("unit", unitId)
                                        .setParameter("tahun", masa.tahun())
                                        .setParameter("triwulan", masa.triwulan())
                                        .getSingleResult())
                        .longValue()
                > 0;
    }
}
