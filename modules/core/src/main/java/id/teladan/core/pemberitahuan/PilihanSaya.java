package id.teladan.core.pemberitahuan;

import id.teladan.core.basisdata.NilaiSql;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Choices of the acting person: language and ways of being told. They change nothing but how he is told. */
@UseCase
public class PilihanSaya {

    private static final List<String> BAHASA = List.of("id", "en");
    private static final int JENIS_TERBANYAK = 200;

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;

    /** The language that he has chosen; empty when he has not. */
    @Izin(Hak.MASUK)
    public Optional<String> bahasa() {
        @SuppressWarnings("unchecked")
        List<String> baris =
                em.createNativeQuery(
                                "select bahasa from core_pilihan_pengguna where pegawai_id = :saya",
                                String.class)
                        .setParameter("saya", saya())
                        .getResultList();
        return baris.stream().findFirst();
    }

    /** Keeps the language for every browser and for letters. */
    @Izin(Hak.MASUK)
    public void pakaiBahasa(String bahasa) {
        if (!BAHASA.contains(bahasa)) {
            throw PelanggaranAturan.kode("ISIAN_TIDAK_SAH", "bahasa");
        }
        if (saya() != 0) {
            em.createNativeQuery(
                            "insert into core_pilihan_pengguna (pegawai_id, bahasa) values (:saya, :bahasa) on duplicate"
                                    + " key update bahasa = values(bahasa)")
                    .setParameter("saya", saya())
                    .setParameter("bahasa", bahasa)
                    .executeUpdate();
        }
    }

    /** His choice for each of these kinds, in their order. One statement. */
    @Izin(Hak.MASUK)
    public List<PilihanJenis> untuk(List<String> jenis) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(
                                "select jenis, di_aplikasi, surel from core_pilihan_pemberitahuan where pegawai_id = :saya",
                                Tuple.class)
                        .setParameter("saya", saya())
                        .getResultList();
        Map<String, PilihanJenis> ada = new HashMap<>();
        for (var b : baris) {
            ada.put(
                    NilaiSql.teks(b, "jenis"),
                    new PilihanJenis(
                            NilaiSql.teks(b, "jenis"),
                            benar(b.get("di_aplikasi")),
                            CaraSurel.valueOf(NilaiSql.teks(b, "surel"))));
        }
        return jenis.stream().map(j -> ada.getOrDefault(j, PilihanJenis.bawaan(j))).toList();
    }

    /** Keeps his choices; kinds that are not named stay as they are. */
    @Izin(Hak.MASUK)
    public void simpan(List<PilihanJenis> pilihan) {
        if (pilihan.size() > JENIS_TERBANYAK
                || pilihan.stream().anyMatch(p -> !p.jenis().matches("[A-Z0-9_]{1,60}"))) {
            throw PelanggaranAturan.kode("ISIAN_TIDAK_SAH", "jenis");
        }
        for (var p : pilihan) {
            em.createNativeQuery(
                            "insert into core_pilihan_pemberitahuan (pegawai_id, jenis, di_aplikasi, surel) values (:saya,"
                                    + " :jenis, :aplikasi, :surel) on duplicate key update di_aplikasi = values(di_aplikasi),"
                                    + " surel = values(surel)")
                    .setParameter("saya", saya())
                    .setParameter("jenis", p.jenis())
                    .setParameter("aplikasi", p.diAplikasi())
                    .setParameter("surel", p.surel().name())
                    .executeUpdate();
        }
    }

    private static boolean benar(Object nilai) {
        return nilai instanceof Boolean b ? b : ((Number) nilai).intValue() != 0;
    }

    private long saya() {
        var id = aktif.pelaku().pegawaiId();
        return id == null ? 0 : id;
    }
}
