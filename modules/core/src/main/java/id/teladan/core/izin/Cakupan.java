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
 * @param khusus people who themselves act for the head of their own unit and therefore report to the acting person
 * @param batas path of the unit beyond which a delegated right does not reach; null = no such bound
 * @param kecuali people whom a delegated right never reaches: who received it and who gave it
 */
public record Cakupan(
        boolean semua,
        Long pegawaiId,
        List<String> jalur,
        List<Long> unitDipimpin,
        Long pelakuId,
        List<Long> khusus,
        String batas,
        List<Long> kecuali)
        implements Serializable {

    /** Reaches nobody. */
    public static final Cakupan KOSONG = new Cakupan(false, null, List.of(), List.of(), null);

    /** A scope in which nobody acts for his own head. */
    public Cakupan(
            boolean semua,
            Long pegawaiId,
            List<String> jalur,
            List<Long> unitDipimpin,
            Long pelakuId) {
        this(semua, pegawaiId, jalur, unitDipimpin, pelakuId, List.of());
    }

    /** A scope of one's own, without the bounds of a delegation. */
    public Cakupan(
            boolean semua,
            Long pegawaiId,
            List<String> jalur,
            List<Long> unitDipimpin,
            Long pelakuId,
            List<Long> khusus) {
        this(semua, pegawaiId, jalur, unitDipimpin, pelakuId, khusus, null, List.of());
    }

    public Cakupan {
        jalur = List.copyOf(jalur);
        unitDipimpin = List.copyOf(unitDipimpin);
        khusus = List.copyOf(khusus);
        kecuali = List.copyOf(kecuali);
    }

    /**
     * This scope in the hands of somebody else: never the people in {@code selain}, never beyond the unit of {@code
     * batasJalur}, and "all" becomes all units, so that nothing that asks for "all" takes it for the whole province.
     */
    Cakupan didelegasikan(String batasJalur, List<Long> selain) {
        return new Cakupan(
                false,
                null,
                semua ? List.of("/") : jalur,
                unitDipimpin,
                pelakuId,
                khusus,
                batasJalur,
                selain);
    }

    /** True when no person can be reached. */
    public boolean kosong() {
        return !semua
                && pegawaiId == null
                && jalur.isEmpty()
                && unitDipimpin.isEmpty()
                && khusus.isEmpty();
    }

    /**
     * JPQL condition over the aliases of a person, of his definitive position and of its unit. Call {@link
     * #isi(Query)} on the query afterwards.
     */
    public String klausa(String pegawai, String jabatan, String unit) {
        return klausa("cakupan", pegawai, jabatan, unit, unit + ".induk.id");
    }

    private String klausa(
            String awalan, String pegawai, String jabatan, String unit, String induk) {
        if (semua) {
            return "(1 = 1)";
        }
        var bagian = new ArrayList<String>();
        if (pegawaiId != null) {
            bagian.add(pegawai + ".id = :" + awalan + "Diri");
        }
        for (var i = 0; i < jalur.size(); i++) {
            bagian.add(unit + ".jalur like :" + awalan + "Jalur" + i);
        }
        if (!unitDipimpin.isEmpty()) {
            var dipimpin = " in (:" + awalan + "Dipimpin)";
            bagian.add(
                    "(%s.id <> :%sPelaku and ((%s.kepala = false and %s.id%s) or (%s.kepala = true and %s%s)))"
                            .formatted(
                                    pegawai, awalan, jabatan, unit, dipimpin, jabatan, induk,
                                    dipimpin));
        }
        if (!khusus.isEmpty()) {
            bagian.add(pegawai + ".id in (:" + awalan + "Khusus)");
        }
        if (bagian.isEmpty()) {
            return "(1 = 0)";
        }
        return "(("
                + String.join(" or ", bagian)
                + ")"
                + (batas == null ? "" : " and " + unit + ".jalur like :" + awalan + "Batas")
                + (kecuali.isEmpty()
                        ? ""
                        : " and " + pegawai + ".id not in (:" + awalan + "Kecuali)")
                + ")";
    }

    /** Binds the parameters of {@link #klausa}. */
    public <Q extends Query> Q isi(Q query) {
        return isiSql("cakupan", query);
    }

    /**
     * The same condition over the tables themselves, for SQL of our own.
     *
     * @param awalan begins the names of the parameters, so that two scopes fit into one statement
     */
    public String klausaSql(String awalan, String pegawai, String jabatan, String unit) {
        return klausa(awalan, pegawai, jabatan, unit, unit + ".induk_id");
    }

    /** Binds the parameters of {@link #klausaSql}. */
    public <Q extends Query> Q isiSql(String awalan, Q query) {
        if (semua) {
            return query;
        }
        if (pegawaiId != null) {
            query.setParameter(awalan + "Diri", pegawaiId);
        }
        for (var i = 0; i < jalur.size(); i++) {
            query.setParameter(awalan + "Jalur" + i, jalur.get(i) + "%");
        }
        if (!unitDipimpin.isEmpty()) {
            query.setParameter(awalan + "Dipimpin", unitDipimpin);
            query.setParameter(awalan + "Pelaku", pelakuId);
        }
        if (!khusus.isEmpty()) {
            query.setParameter(awalan + "Khusus", khusus);
        }
        if (!kosong() && batas != null) {
            query.setParameter(awalan + "Batas", batas + "%");
        }
        if (!kosong() && !kecuali.isEmpty()) {
            query.setParameter(awalan + "Kecuali", kecuali);
        }
        return query;
    }

    /**
     * SQL condition over a unit: units of the paths and units led, or all. Whoever reaches people only as himself reaches
     * no unit by it. Binds with {@link #isiUnit}.
     */
    public String klausaUnit(String awalan, String unit) {
        if (semua) {
            return "(1 = 1)";
        }
        var bagian = new ArrayList<String>();
        for (var i = 0; i < jalur.size(); i++) {
            bagian.add(unit + ".jalur like :" + awalan + "Jalur" + i);
        }
        if (!unitDipimpin.isEmpty()) {
            bagian.add(unit + ".id in (:" + awalan + "Dipimpin)");
        }
        return bagian.isEmpty()
                ? "(1 = 0)"
                : "(("
                        + String.join(" or ", bagian)
                        + ")"
                        + (batas == null ? "" : " and " + unit + ".jalur like :" + awalan + "Batas")
                        + ")";
    }

    /** Binds the parameters of {@link #klausaUnit}. */
    public <Q extends Query> Q isiUnit(String awalan, Q query) {
        if (semua) {
            return query;
        }
        for (var i = 0; i < jalur.size(); i++) {
            query.setParameter(awalan + "Jalur" + i, jalur.get(i) + "%");
        }
        if (!unitDipimpin.isEmpty()) {
            query.setParameter(awalan + "Dipimpin", unitDipimpin);
        }
        if (batas != null && !(jalur.isEmpty() && unitDipimpin.isEmpty())) {
            query.setParameter(awalan + "Batas", batas + "%");
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
                pelakuId != null ? pelakuId : lain.pelakuId,
                gabung(khusus, lain.khusus));
    }

    private static <T> List<T> gabung(List<T> a, List<T> b) {
        var hasil = new ArrayList<>(a);
        b.stream().filter(x -> !hasil.contains(x)).forEach(hasil::add);
        return hasil;
    }
}
