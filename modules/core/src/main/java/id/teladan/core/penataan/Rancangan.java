package id.teladan.core.penataan;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.jabatan.Jenjang;
import id.teladan.core.penataan.Keadaan.JabatanAda;
import id.teladan.core.penataan.Keadaan.PeranAda;
import id.teladan.core.penataan.Keadaan.TugasAda;
import id.teladan.core.penataan.Keadaan.UnitAda;
import id.teladan.core.unitkerja.JenisUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The steps of a reorganisation applied to the state of its day, in memory: which units, positions and holders change,
 * what is wrong, and who is whose superior without and with it. Plain Java, no database.
 */
final class Rancangan {

    /** Kinds of units that are an OPD of their own. */
    private static final Set<JenisUnit> PERANGKAT =
            EnumSet.of(
                    JenisUnit.BIRO,
                    JenisUnit.SEKRETARIAT_DPRD,
                    JenisUnit.INSPEKTORAT,
                    JenisUnit.SATPOL_PP,
                    JenisUnit.DINAS,
                    JenisUnit.BADAN);

    private static final Set<Jenjang> FUNGSIONAL =
            EnumSet.range(Jenjang.AHLI_PERTAMA, Jenjang.PENYELIA);

    private static final List<String> URUTAN = List.of("DEFINITIF", "PJ", "PLT", "PLH");
    private static final int NAMA_DISEBUT = 5;

    /** A unit in the making. */
    static final class Simpul {
        final UnitAda asal;
        String kode;
        String nama;
        JenisUnit jenis;
        boolean opd;
        Simpul induk;
        Simpul indukSemula;
        Simpul gabungKe;
        boolean diubah;
        boolean tutup;
        final Set<Simpul> berasal = new LinkedHashSet<>();

        /** Id of the new row, given at the execution; of an unchanged unit its own. */
        long id;

        Simpul(UnitAda asal) {
            this.asal = asal;
            id = asal == null ? 0 : asal.id();
        }

        /** The unit goes on as a new row. */
        boolean barisBaru() {
            return !tutup
                    && (asal == null
                            || diubah
                            || induk != indukSemula
                            || (induk != null && induk.barisBaru()));
        }

        /** The present row ends. */
        boolean barisLamaBerakhir() {
            return asal != null && (tutup || barisBaru());
        }

        boolean dalam(Simpul lain) {
            for (var s = this; s != null; s = s.induk) {
                if (s == lain) {
                    return true;
                }
            }
            return false;
        }

        Simpul penerus() {
            return gabungKe == null ? this : gabungKe.penerus();
        }
    }

    /** A position in the making. */
    static final class Kursi {
        final JabatanAda asal;
        Simpul unit;
        String nama;
        String jenis;
        String jenjang;
        String eselon;
        int kelas;
        boolean kepala;
        int formasi;
        boolean diubah;
        boolean tutup;
        Kursi gabungKe;

        /** Id of the new row, given at the execution. */
        long id;

        Kursi(JabatanAda asal, Simpul unit) {
            this.asal = asal;
            this.unit = unit;
            if (asal != null) {
                id = asal.id();
                nama = asal.nama();
                jenis = asal.jenis();
                jenjang = asal.jenjang();
                eselon = asal.eselon();
                kelas = asal.kelas();
                kepala = asal.kepala();
                formasi = asal.formasi();
            }
        }

        boolean barisBaru() {
            return !tutup
                    && gabungKe == null
                    && (asal == null
                            || diubah
                            || unit.asal == null
                            || unit.barisBaru()
                            || unit.asal.id() != asal.unitId());
        }

        boolean barisLamaBerakhir() {
            return asal != null && (tutup || gabungKe != null || barisBaru());
        }

        Kursi penerus() {
            return gabungKe == null ? this : gabungKe.penerus();
        }

        String kunci() {
            return nama + "|" + jenis + "|" + jenjang + "|" + eselon + "|" + kelas;
        }
    }

    /** An assignment and where it goes; null = it ends. */
    record TugasPindah(TugasAda asal, Kursi ke) {}

    /** A role and where it goes; null = it ends. */
    record PeranPindah(PeranAda asal, Simpul ke) {}

    private final Keadaan keadaan;
    private final Map<Long, Simpul> simpul = new LinkedHashMap<>();
    private final Map<Long, Kursi> kursi = new LinkedHashMap<>();
    private final List<Kursi> kursiBaru = new ArrayList<>();
    private final Map<Long, Kursi> penempatan = new HashMap<>();
    private final List<Pelanggaran> masalah = new ArrayList<>();
    private final Map<Long, TugasAda> definitif = new LinkedHashMap<>();

    private Rancangan(Keadaan keadaan) {
        this.keadaan = keadaan;
        keadaan.unit.values().forEach(u -> simpul.put(u.id(), simpul(u)));
        simpul.values()
                .forEach(
                        s -> {
                            s.induk =
                                    s.asal.indukId() == null ? null : simpul.get(s.asal.indukId());
                            s.indukSemula = s.induk;
                        });
        keadaan.jabatan.values().stream()
                .filter(j -> simpul.containsKey(j.unitId()))
                .forEach(j -> kursi.put(j.id(), new Kursi(j, simpul.get(j.unitId()))));
        keadaan.tugas.stream()
                .filter(t -> t.definitif() && !t.mulai().isAfter(keadaan.hari))
                .forEach(t -> definitif.put(t.pegawaiId(), t));
    }

    private static Simpul simpul(UnitAda u) {
        var s = new Simpul(u);
        s.kode = u.kode();
        s.nama = u.nama();
        s.jenis = u.jenis();
        s.opd = Objects.equals(u.opdId(), u.id());
        return s;
    }

    /** Applies the steps; what is wrong is collected, all of it. */
    static Rancangan susun(Keadaan keadaan, List<Langkah> langkah, LocalDate hariIni) {
        var r = new Rancangan(keadaan);
        if (langkah.isEmpty()) {
            r.salah("", "PENATAAN_TANPA_LANGKAH");
        }
        if (keadaan.hari.isBefore(hariIni)) {
            r.salah("berlaku", "PENATAAN_MUNDUR");
        }
        for (var i = 0; i < langkah.size(); i++) {
            r.terapkan(langkah.get(i), "langkah[" + i + "]");
        }
        r.satukan();
        r.periksa();
        return r;
    }

    private void salah(String bidang, String kode, Object... nilai) {
        masalah.add(Pelanggaran.pada(bidang, kode, nilai));
    }

    private void terapkan(Langkah l, String bidang) {
        switch (l.jenis()) {
            case BENTUK -> bentuk(l, bidang, unit(l.tujuanId(), bidang));
            case PECAH -> {
                var asal = unit(l.unitId(), bidang);
                if (asal != null) {
                    var baru = bentuk(l, bidang, asal.induk);
                    baru.berasal.add(asal);
                    for (var a : l.anak()) {
                        var anak = unit(a, bidang);
                        if (anak != null) {
                            pindah(anak, baru, bidang);
                        }
                    }
                }
            }
            case UBAH_NAMA -> {
                var u = unit(l.unitId(), bidang);
                if (u != null) {
                    ubahNama(u, l, bidang);
                }
            }
            case PINDAH -> {
                var u = unit(l.unitId(), bidang);
                var ke = unit(l.tujuanId(), bidang);
                if (u != null && ke != null) {
                    pindah(u, ke, bidang);
                }
            }
            case GABUNG -> {
                var u = unit(l.unitId(), bidang);
                var ke = unit(l.tujuanId(), bidang);
                if (u != null && ke != null) {
                    gabung(u, ke, bidang);
                }
            }
            case TUTUP -> {
                var u = unit(l.unitId(), bidang);
                if (u != null) {
                    u.tutup = true;
                    kursiDi(u).forEach(k -> k.tutup = true);
                }
            }
            case PINDAH_JABATAN -> {
                var k = l.jabatanId() == null ? null : kursi.get(l.jabatanId());
                var ke = unit(l.tujuanId(), bidang);
                if (k == null || k.kepala) {
                    salah(bidang, "PENATAAN_JABATAN_TIADA");
                } else if (ke != null) {
                    k.unit = ke;
                    k.tutup = false;
                }
            }
            case TEMPATKAN -> tempatkan(l, bidang);
        }
    }

    private Simpul unit(Long id, String bidang) {
        var s = id == null ? null : simpul.get(id);
        if (s == null || s.tutup) {
            salah(bidang, "PENATAAN_UNIT_TIADA");
            return null;
        }
        return s;
    }

    private Simpul bentuk(Langkah l, String bidang, Simpul induk) {
        var s = new Simpul(null);
        s.kode = l.kode() == null ? "" : l.kode().strip();
        s.nama = l.nama() == null ? "" : l.nama().strip();
        s.jenis = l.jenisUnit() == null ? JenisUnit.BIDANG : l.jenisUnit();
        s.opd = PERANGKAT.contains(s.jenis);
        s.induk = induk;
        if (s.kode.isEmpty() || s.nama.isEmpty() || induk == null) {
            salah(bidang, "PENATAAN_UNIT_TAK_LENGKAP");
        }
        if (l.kunci() <= 0 || simpul.putIfAbsent(-(long) l.kunci(), s) != null) {
            salah(bidang, "PENATAAN_UNIT_TAK_LENGKAP");
        }
        if (l.jabatanKepala() != null && !l.jabatanKepala().isBlank()) {
            var k = new Kursi(null, s);
            k.nama = l.jabatanKepala().strip();
            k.jenis = "STRUKTURAL";
            k.jenjang = (l.jenjang() == null ? Jenjang.PENGAWAS : l.jenjang()).name();
            k.eselon = l.eselon();
            k.kelas = l.kelas() == null ? 0 : l.kelas();
            k.kepala = true;
            k.formasi = 1;
            kursiBaru.add(k);
            if (k.kelas < 1 || k.kelas > 17) {
                salah(bidang, "PENATAAN_KELAS_SALAH");
            }
        }
        return s;
    }

    private void ubahNama(Simpul u, Langkah l, String bidang) {
        if (l.nama() == null || l.nama().isBlank()) {
            salah(bidang, "PENATAAN_UNIT_TAK_LENGKAP");
            return;
        }
        u.nama = l.nama().strip();
        u.diubah = true;
        if (l.jabatanKepala() != null && !l.jabatanKepala().isBlank()) {
            kursiDi(u).stream()
                    .filter(k -> k.kepala)
                    .forEach(
                            k -> {
                                k.nama = l.jabatanKepala().strip();
                                k.diubah = true;
                            });
        }
    }

    private void pindah(Simpul u, Simpul ke, String bidang) {
        if (ke.dalam(u)) {
            salah(bidang, "PENATAAN_MELINGKAR", u.nama, ke.nama);
            return;
        }
        u.induk = ke;
    }

    private void gabung(Simpul u, Simpul ke, String bidang) {
        if (ke.dalam(u)) {
            salah(bidang, "PENATAAN_MELINGKAR", u.nama, ke.nama);
            return;
        }
        for (var anak : List.copyOf(simpul.values())) {
            if (anak.induk == u && !anak.tutup) {
                anak.induk = ke;
            }
        }
        for (var k : kursiDi(u)) {
            if (k.kepala) {
                k.tutup = true;
            } else {
                k.unit = ke;
            }
        }
        u.tutup = true;
        u.gabungKe = ke;
        ke.diubah = true;
        ke.berasal.add(u);
    }

    private void tempatkan(Langkah l, String bidang) {
        var asal = l.pegawaiId() == null ? null : definitif.get(l.pegawaiId());
        if (asal == null) {
            salah(bidang, "PENATAAN_PEGAWAI_TIADA");
            return;
        }
        Kursi ke = null;
        if (l.jabatanId() != null) {
            ke = kursi.get(l.jabatanId());
        } else if (l.tujuanId() != null) {
            var u = unit(l.tujuanId(), bidang);
            if (u == null) {
                return;
            }
            ke = l.nama() == null || l.nama().isBlank() ? kepala(u) : kursiTambahan(u, l);
        }
        if (ke == null || ke.tutup) {
            salah(bidang, "PENATAAN_JABATAN_TIADA");
            return;
        }
        penempatan.put(l.pegawaiId(), ke);
    }

    private Kursi kursiTambahan(Simpul u, Langkah l) {
        var k = new Kursi(null, u);
        k.nama = l.nama().strip();
        var jenjang = l.jenjang() == null ? Jenjang.PELAKSANA : l.jenjang();
        k.jenis = FUNGSIONAL.contains(jenjang) ? "FUNGSIONAL" : "PELAKSANA";
        k.jenjang = jenjang.name();
        k.kelas = l.kelas() == null ? 7 : Math.max(1, Math.min(17, l.kelas()));
        k.formasi = 1;
        kursiBaru.add(k);
        return k;
    }

    private List<Kursi> kursiDi(Simpul u) {
        var hasil = new ArrayList<Kursi>();
        kursi.values().stream().filter(k -> k.unit == u && !k.tutup).forEach(hasil::add);
        kursiBaru.stream().filter(k -> k.unit == u && !k.tutup).forEach(hasil::add);
        return hasil;
    }

    private Kursi kepala(Simpul u) {
        return kursiDi(u).stream().filter(k -> k.kepala).findFirst().orElse(null);
    }

    /** Equal positions that come together in a receiving unit become one with the posts of all. */
    private void satukan() {
        var menurutUnit = new LinkedHashMap<Simpul, Map<String, Kursi>>();
        for (var k : kursi.values()) {
            if (!k.tutup && !k.kepala && k.unit.barisBaru() && !k.unit.berasal.isEmpty()) {
                var ada =
                        menurutUnit
                                .computeIfAbsent(k.unit, x -> new HashMap<>())
                                .putIfAbsent(k.kunci(), k);
                if (ada != null) {
                    ada.formasi += k.formasi;
                    ada.diubah = true;
                    k.gabungKe = ada;
                }
            }
        }
    }

    private void periksa() {
        var kode = new HashMap<String, Simpul>();
        for (var s : simpul.values()) {
            if (!s.tutup) {
                if (s.induk != null && s.induk.tutup) {
                    salah("", "PENATAAN_ANAK_TERTINGGAL", s.nama, s.induk.nama);
                }
                if (!s.kode.isEmpty() && kode.put(s.kode, s) != null) {
                    salah("", "PENATAAN_KODE_GANDA", s.kode);
                }
            }
            if (s.barisLamaBerakhir()
                    && (s.asal.sampai() != null
                            || !s.asal.mulai().isBefore(keadaan.hari)
                            || keadaan.menyusul.containsKey(s.asal.id()))) {
                salah("", "PENATAAN_BERTABRAKAN", s.nama);
            }
        }
        periksaPemegang();
    }

    private void periksaPemegang() {
        var tersisa = new ArrayList<String>();
        var mendatang = new ArrayList<String>();
        var kepala = new HashMap<Kursi, List<String>>();
        for (var t : pindah()) {
            var kini = !t.asal().mulai().isAfter(keadaan.hari);
            if (t.ke() == null && t.asal().definitif()) {
                (kini ? tersisa : mendatang).add(t.asal().nama());
            } else if (t.ke() == null && !kini) {
                mendatang.add(t.asal().nama());
            }
        }
        for (var d : definitif.values()) {
            var ke = tujuan(d);
            if (ke != null && ke.kepala) {
                kepala.computeIfAbsent(ke, x -> new ArrayList<>()).add(d.nama());
            }
        }
        if (!tersisa.isEmpty()) {
            salah("", "PENATAAN_TANPA_JABATAN", tersisa.size(), sebut(tersisa));
        }
        if (!mendatang.isEmpty()) {
            salah("", "PENATAAN_PENUGASAN_MENDATANG", sebut(mendatang));
        }
        kepala.forEach(
                (k, orang) -> {
                    if (orang.size() > 1 && k.barisBaru()) {
                        salah("", "PENATAAN_KEPALA_GANDA", k.nama, sebut(orang));
                    }
                });
    }

    private static String sebut(List<String> nama) {
        return nama.stream().limit(NAMA_DISEBUT).collect(Collectors.joining(", "))
                + (nama.size() > NAMA_DISEBUT ? ", \u2026" : "");
    }

    /** Where an assignment leads; null when its position ends. */
    private Kursi tujuan(TugasAda t) {
        var ditempatkan = pegangan(t) ? penempatan.get(t.pegawaiId()) : null;
        var k = ditempatkan == null ? kursi.get(t.jabatanId()) : ditempatkan;
        return k == null || k.penerus().tutup ? null : k.penerus();
    }

    /** True when the person holds his position of the day by this assignment. */
    private boolean pegangan(TugasAda t) {
        var d = definitif.get(t.pegawaiId());
        return d != null && d.id() == t.id();
    }

    List<Pelanggaran> masalah() {
        return List.copyOf(masalah);
    }

    /** Units that go on or begin as new rows, what is above first. */
    List<Simpul> unitBaru() {
        var hasil = new ArrayList<Simpul>();
        var sudah = new HashSet<Simpul>();
        simpul.values().forEach(s -> tambah(s, sudah, hasil));
        return hasil;
    }

    private static void tambah(Simpul s, Set<Simpul> sudah, List<Simpul> hasil) {
        if (s.barisBaru() && sudah.add(s)) {
            if (s.induk != null) {
                tambah(s.induk, sudah, hasil);
            }
            hasil.add(s);
        }
    }

    List<Simpul> unitBerakhir() {
        return simpul.values().stream().filter(Simpul::barisLamaBerakhir).toList();
    }

    List<Kursi> jabatanBaru() {
        var hasil = new ArrayList<Kursi>();
        kursi.values().stream().filter(Kursi::barisBaru).forEach(hasil::add);
        kursiBaru.stream().filter(Kursi::barisBaru).forEach(hasil::add);
        return hasil;
    }

    List<Kursi> jabatanBerakhir() {
        return kursi.values().stream().filter(Kursi::barisLamaBerakhir).toList();
    }

    /** Assignments whose position changes, also those that begin later. */
    List<TugasPindah> pindah() {
        var hasil = new ArrayList<TugasPindah>();
        for (var t : keadaan.tugas) {
            var lama = kursi.get(t.jabatanId());
            var ke = tujuan(t);
            if (lama != null && (lama.barisLamaBerakhir() || ke != lama)) {
                hasil.add(new TugasPindah(t, ke));
            }
        }
        return hasil;
    }

    /** Roles bound to a unit that ends; the head of a unit that was merged away loses his. */
    List<PeranPindah> peran() {
        var hasil = new ArrayList<PeranPindah>();
        for (var p : keadaan.peran) {
            var s = simpul.get(p.unitId());
            if (s != null && s.barisLamaBerakhir()) {
                var ke = s.penerus();
                hasil.add(
                        new PeranPindah(
                                p,
                                ke.tutup || (ke != s && "KEPALA_OPD".equals(p.peran()))
                                        ? null
                                        : ke));
            }
        }
        return hasil;
    }

    /** Everybody who moves or gets another superior. */
    List<OrangTerdampak> terdampak() {
        var sebelum = new PetaAtasan(false);
        var sesudah = new PetaAtasan(true);
        var hasil = new ArrayList<OrangTerdampak>();
        for (var d : definitif.values()) {
            var lama = kursi.get(d.jabatanId());
            var ke = tujuan(d);
            if (lama == null || ke == null) {
                continue;
            }
            var a = sebelum.atasan(d.pegawaiId());
            var b = sesudah.atasan(d.pegawaiId());
            var pindah = lama.barisLamaBerakhir() || ke != lama;
            if (pindah || !Objects.equals(a, b)) {
                hasil.add(
                        new OrangTerdampak(
                                d.pegawaiId(),
                                d.nama(),
                                lama.asal.nama(),
                                keadaan.unit.get(lama.asal.unitId()).nama(),
                                ke.nama,
                                ke.unit.nama,
                                nama(a),
                                nama(b),
                                pindah));
            }
        }
        return hasil;
    }

    private String nama(Long pegawai) {
        return pegawai == null
                ? null
                : keadaan.tugas.stream()
                        .filter(t -> t.pegawaiId() == pegawai)
                        .findFirst()
                        .map(TugasAda::nama)
                        .orElse(null);
    }

    /** Superiors by the rule of PencariAtasan, on this state without or with the reorganisation. */
    private final class PetaAtasan {

        private final boolean sesudah;
        private final Map<Simpul, TugasAda> pemimpin = new HashMap<>();

        PetaAtasan(boolean sesudah) {
            this.sesudah = sesudah;
            for (var t : keadaan.tugas) {
                var k = letak(t);
                if (k == null
                        || !kepala(k)
                        || t.mulai().isAfter(keadaan.hari)
                        || !URUTAN.contains(t.jenis())
                        || (t.definitif() && !pegangan(t))) {
                    continue;
                }
                pemimpin.merge(unit(k), t, PetaAtasan::utama);
            }
        }

        private static TugasAda utama(TugasAda a, TugasAda b) {
            var beda = URUTAN.indexOf(a.jenis()) - URUTAN.indexOf(b.jenis());
            return beda != 0 ? (beda < 0 ? a : b) : b.mulai().isBefore(a.mulai()) ? a : b;
        }

        private Kursi letak(TugasAda t) {
            return sesudah ? tujuan(t) : kursi.get(t.jabatanId());
        }

        private boolean kepala(Kursi k) {
            return sesudah ? k.kepala : k.asal.kepala();
        }

        private Simpul unit(Kursi k) {
            return sesudah ? k.unit : simpul.get(k.asal.unitId());
        }

        private Simpul induk(Simpul s) {
            return sesudah ? s.induk : s.indukSemula;
        }

        Long atasan(long pegawai) {
            var k = letak(definitif.get(pegawai));
            if (k == null) {
                return null;
            }
            var s = kepala(k) ? induk(unit(k)) : unit(k);
            for (; s != null; s = induk(s)) {
                var p = pemimpin.get(s);
                if (p != null && p.pegawaiId() != pegawai) {
                    return p.pegawaiId();
                }
            }
            return null;
        }
    }
}
