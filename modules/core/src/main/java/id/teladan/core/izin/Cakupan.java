package id.teladan.core.izin;

import jakarta.persistence.Query;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The people that one right of one person reaches, as a predicate for queries. Every query over people joins it, every
 * find by id too: what is outside answers like what does not exist.
 *
 * @param semua everybody
 * @param pegawaiId the person himself when the right reaches DIRI, else null
 * @param jalur paths of units whose whole subtree is reached
 * @param unitDipimpin units led on the day; reaches their staff and the heads of the units right below
 * @param pelakuId the acting person; as a superior he never reaches himself
 */
public record Cakupan(
        boolean semua, Long pegawaiId, List<String> jalur, List<Long> unitDipimpin, Long pelakuId)
        implements Serializable {

    /** Reaches nobody. */
    public static final Cakupan KOSONG = new Cakupan(false, null, List.of(), List.of(), null);

    public Cakupan {
        jalur = List.copyOf(jalur);
        unitDipimpin = List.copyOf(unitDipimpin);
    }

    /** True when no person can be reached. */
    public boolean kosong() {
        return !semua && pegawaiId == null && jalur.isEmpty() && unitDipimpin.isEmpty();
    }

    /**
     * JPQL condition over the aliases of a person, of his definitive position and of its unit. Call {@link
     * #isi(Query)} on the query afterwards.
     */
    public String klausa(String pegawai, String jabatan, String unit) {
        if (semua) {
            return "(1 = 1)";
        }
        var bagian = new ArrayList<String>();
        if (pegawaiId != null) {
            bagian.add(pegawai + ".id = :cakupanDiri");
        }
        for (var i = 0; i < jalur.size(); i++) {
            bagian.add(unit + ".jalur like :cakupanJalur" + i);
        }
        if (!unitDipimpin.isEmpty()) {
            bagian.add(
                    "("
                            + pegawai
                            + ".id <> :cakupanPelaku and (("
                            + jabatan
                            + ".kepala = false and "
                            + unit
                            + ".id in (:cakupanDipimpin)) or ("
                            + jabatan
                            + ".kepala = true and "
                            + unit
                            + ".induk.id in (:cakupanDipimpin))))");
        }
        return bagian.isEmpty() ? "(1 = 0)" : "(" + String.join(" or ", bagian) + ")";
    }

    /** Binds the parameters of {@link #klausa}. */
    public <Q extends Query> Q isi(Q query) {
        if (semua) {
            return query;
        }
        if (pegawaiId != null) {
            query.setParameter("cakupanDiri", pegawaiId);
        }
        for (var i = 0; i < jalur.size(); i++) {
            query.setParameter("cakupanJalur" + i, jalur.get(i) + "%");
        }
        if (!unitDipimpin.isEmpty()) {
            query.setParameter("cakupanDipimpin", unitDipimpin);
            query.setParameter("cakupanPelaku", pelakuId);
        }
        return query;
    }

    /** The union of both. */
    Cakupan dan(Cakupan lain) {
        if (semua || lain.semua) {
            return new Cakupan(true, null, List.of(), List.of(), pelakuId);
        }
        return new Cakupan(
                false,
                pegawaiId != null ? pegawaiId : lain.pegawaiId,
                gabung(jalur, lain.jalur),
                gabung(unitDipimpin, lain.unitDipimpin),
                pelakuId != null ? pelakuId : lain.pelakuId);
    }

    private static <T> List<T> gabung(List<T> a, List<T> b) {
        var hasil = new ArrayList<>(a);
        b.stream().filter(x -> !hasil.contains(x)).forEach(hasil::add);
        return hasil;
    }
}
