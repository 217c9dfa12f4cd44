package id.teladan.core.pegawai;

import id.teladan.core.fakta.BarisFakta;
import id.teladan.core.fakta.PenyediaUkuran;
import id.teladan.core.fakta.Ukuran;
import id.teladan.core.fakta.Ukuran.Bentuk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How many people, and how complete their records are. */
@ApplicationScoped
class UkuranPegawai implements PenyediaUkuran {

    private static final String SQL =
            "select coalesce(u.opd_id, 0) as opd, count(*) as semua,"
                    + " cast(sum(case when t.id is null then 1 else 0 end) as signed) as tanpa_jabatan,"
                    + " cast(sum(case when "
                    + Kekurangan.APA_SAJA.sql()
                    + " then 0 else 1 end) as signed) as lengkap from "
                    + SqlPegawai.ORANG
                    + SqlPegawai.JABATAN_LUAS
                    + SqlPegawai.GOLONGAN_LUAS
                    + " where "
                    + Kekurangan.MASIH_BEKERJA
                    + " group by coalesce(u.opd_id, 0)";

    @Inject EntityManager em;

    @Override
    public List<Ukuran> ukuran() {
        return List.of(
                new Ukuran("pegawai.aktif", Bentuk.JUMLAH, true, null, "/pegawai/daftar", 900),
                new Ukuran(
                        "pegawai.lengkap",
                        Bentuk.PERSEN,
                        true,
                        ParameterDasbor.DATA_LENGKAP,
                        "/pegawai/daftar?kurang=APA_SAJA",
                        50),
                new Ukuran(
                        "pegawai.tanpa-jabatan",
                        Bentuk.JUMLAH,
                        false,
                        ParameterDasbor.TANPA_JABATAN,
                        "/pegawai/daftar?kurang=JABATAN",
                        60));
    }

    @Override
    public List<BarisFakta> hitung(LocalDate hari) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(SQL, Tuple.class).setParameter("hari", hari).getResultList();
        var hasil = new ArrayList<BarisFakta>();
        for (var b : baris) {
            var opd = SqlPegawai.angka(b, "opd");
            var semua = SqlPegawai.angka(b, "semua");
            hasil.add(new BarisFakta(opd, "pegawai.aktif", semua, semua));
            hasil.add(
                    new BarisFakta(opd, "pegawai.lengkap", SqlPegawai.angka(b, "lengkap"), semua));
            hasil.add(
                    new BarisFakta(
                            opd,
                            "pegawai.tanpa-jabatan",
                            SqlPegawai.angka(b, "tanpa_jabatan"),
                            semua));
        }
        return hasil;
    }
}
