package id.teladan.core.impor;

import id.teladan.core.impor.KeadaanKini.GolonganKini;
import id.teladan.core.impor.KeadaanKini.JabatanKini;
import id.teladan.core.impor.KeadaanKini.OrangKini;
import id.teladan.core.impor.KeadaanKini.UnitKini;
import id.teladan.core.impor.Rencana.JabatanBaru;
import id.teladan.core.impor.Rencana.RencanaGolongan;
import id.teladan.core.impor.Rencana.RencanaPegawai;
import id.teladan.core.impor.Rencana.RencanaPenugasan;
import id.teladan.core.impor.Rencana.RencanaUnit;
import id.teladan.core.pegawai.StatusPegawai;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Compares the rows of a file with the data of now and plans what they change; problems that need the whole file or the
 * data are noted here. The same method plans the preview and, later, the commit. An empty optional cell leaves the
 * recorded value as it is. An unchanged position needs no new row, whatever TMT the file names; a changed one without
 * {@code tmt_jabatan} begins today.
 */
final class PenyusunRencana {

    private static final DateTimeFormatter TANGGAL =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private final KeadaanKini kini;
    private final CatatanGalat galat;
    private final LocalDate hari;
    private final PemeriksaNip nip;
    private final Rencana rencana = new Rencana();
    private final Map<String, BarisUnor> unorBerkas = new HashMap<>();
    private final Map<Long, List<BarisPegawai>> kepalaBaru = new HashMap<>();
    private final HashSet<Long> ditinggalkan = new HashSet<>();

    PenyusunRencana(KeadaanKini kini, CatatanGalat galat, LocalDate hari, PemeriksaNip nip) {
        this.kini = kini;
        this.galat = galat;
        this.hari = hari;
        this.nip = nip;
    }

    Rencana susun(BarisBerkas baris) {
        gandaUnor(baris.unor());
        baris.unor().forEach(this::unit);
        daur(baris.unor());
        gandaNip(baris.pegawai());
        baris.pegawai().forEach(this::pegawai);
        kepalaTerisi();
        new PenyusunRiwayat(kini, galat, hari, baris.pegawai())
                .susun(baris.riwayat(), rencana.riwayat);
        new PenyusunJabatan(kini, galat, hari, rencana).susun(baris.jabatan());
        return rencana;
    }

    // ---- units
    // -----------------------------------------------------------------------------------------------------

    private void gandaUnor(List<BarisUnor> unor) {
        var menurut =
                unor.stream()
                        .filter(u -> u.kode() != null)
                        .collect(Collectors.groupingBy(BarisUnor::kode));
        menurut.forEach(
                (kode, baris) -> {
                    unorBerkas.put(kode, baris.get(0));
                    for (var b : baris) {
                        if (baris.size() > 1) {
                            galat.galat(
                                    LembarImpor.UNOR,
                                    b.nomor(),
                                    "kode",
                                    kode,
                                    "IMPOR_KODE_GANDA",
                                    kode,
                                    lain(baris.stream().map(BarisUnor::nomor).toList(), b.nomor()));
                        }
                    }
                });
    }

    private void unit(BarisUnor b) {
        var ada = b.kode() == null ? null : kini.unitKode.get(b.kode());
        if (b.induk() != null
                && !kini.unitKode.containsKey(b.induk())
                && !unorBerkas.containsKey(b.induk())) {
            galat.galat(
                    LembarImpor.UNOR,
                    b.nomor(),
                    "induk_kode",
                    b.kode(),
                    "IMPOR_INDUK_TIADA",
                    b.induk());
        }
        if (ada == null) {
            var nama = b.nama() == null ? "" : b.nama();
            var jenis = b.jenis() == null ? Acuan.jenisDariNama(nama) : b.jenis();
            if (b.kode() != null && b.induk() == null) {
                galat.peringatan(
                        LembarImpor.UNOR,
                        b.nomor(),
                        "induk_kode",
                        b.kode(),
                        "IMPOR_UNIT_PUNCAK",
                        nama);
            }
            rencana.unit.add(
                    new RencanaUnit(
                            b,
                            null,
                            nama,
                            jenis,
                            b.induk(),
                            false,
                            false,
                            Tindakan.BARU,
                            List.of(),
                            0));
            return;
        }
        var induk = ada.indukId() == null ? null : kini.unit.get(ada.indukId()).kode();
        var perubahan = new ArrayList<Perubahan>();
        var nama = b.nama() == null ? ada.nama() : b.nama();
        var jenis = b.jenis() == null ? ada.jenis() : b.jenis();
        var indukBaru = b.induk() == null ? induk : b.induk();
        beda(perubahan, "nama", ada.nama(), nama);
        beda(perubahan, "jenis", ada.jenis(), jenis);
        beda(perubahan, "induk_kode", induk, indukBaru);
        var versiBaru = false;
        if (b.mulai() != null && !b.mulai().equals(ada.mulai())) {
            if (b.mulai().isBefore(ada.mulai())) {
                galat.galat(
                        LembarImpor.UNOR,
                        b.nomor(),
                        "berlaku_mulai",
                        b.kode(),
                        "IMPOR_UNIT_LEBIH_BARU",
                        b.kode(),
                        tgl(ada.mulai()));
            } else if (!perubahan.isEmpty()) {
                versiBaru = true;
                beda(perubahan, "berlaku_mulai", tgl(ada.mulai()), tgl(b.mulai()));
                if (b.mulai().isAfter(hari)) {
                    galat.galat(
                            LembarImpor.UNOR,
                            b.nomor(),
                            "berlaku_mulai",
                            b.kode(),
                            "IMPOR_UNIT_NANTI",
                            tgl(b.mulai()));
                }
            }
        }
        rencana.unit.add(
                new RencanaUnit(
                        b,
                        ada,
                        nama,
                        jenis,
                        indukBaru,
                        !Objects.equals(induk, indukBaru),
                        versiBaru,
                        perubahan.isEmpty() ? Tindakan.SAMA : Tindakan.UBAH,
                        perubahan,
                        Sidik.dari(ada, induk)));
    }

    /** A unit that is above itself, on the way up from a row of the file. */
    private void daur(List<BarisUnor> unor) {
        var induk = new HashMap<String, String>();
        kini.unitKode.forEach(
                (kode, u) -> {
                    var atas = u.indukId() == null ? null : kini.unit.get(u.indukId());
                    induk.put(kode, atas == null ? null : atas.kode());
                });
        rencana.unit.forEach(
                u -> {
                    if (u.baris().kode() != null) {
                        induk.put(u.baris().kode(), u.indukKode());
                    }
                });
        for (var b : unor) {
            if (b.kode() == null) {
                continue;
            }
            var jalan = new LinkedHashSet<String>();
            var naik = b.kode();
            while (naik != null && jalan.add(naik)) {
                naik = induk.get(naik);
            }
            if (b.kode().equals(naik)) {
                galat.galat(
                        LembarImpor.UNOR,
                        b.nomor(),
                        "induk_kode",
                        b.kode(),
                        "IMPOR_UNIT_MELINGKAR",
                        String.join(" > ", jalan) + " > " + naik);
            }
        }
    }

    // ---- people
    // ----------------------------------------------------------------------------------------------------

    private void gandaNip(List<BarisPegawai> pegawai) {
        var menurut =
                pegawai.stream()
                        .filter(p -> p.nip() != null)
                        .collect(Collectors.groupingBy(BarisPegawai::nip));
        menurut.forEach(
                (kunci, baris) -> {
                    if (baris.size() > 1) {
                        var nomor = baris.stream().map(BarisPegawai::nomor).toList();
                        for (var b : baris) {
                            galat.galat(
                                    LembarImpor.PEGAWAI,
                                    b.nomor(),
                                    "nip",
                                    kunci,
                                    "IMPOR_NIP_GANDA",
                                    lain(nomor, b.nomor()));
                        }
                    }
                });
    }

    private void pegawai(BarisPegawai b) {
        nip.periksa(b, hari, galat);
        var ada = b.nip() == null ? null : kini.orang.get(b.nip());
        var perubahan = new ArrayList<Perubahan>();
        if (ada != null) {
            bedaIsi(perubahan, "nama", ada.nama(), b.nama());
            bedaIsi(perubahan, "nik", ada.nik(), b.nik());
            bedaIsi(perubahan, "jenis_kelamin", ada.kelamin(), b.kelamin());
            bedaIsi(
                    perubahan,
                    "tgl_lahir",
                    tgl(ada.lahir()),
                    b.lahir() == null ? null : tgl(b.lahir()));
            bedaIsi(perubahan, "status", ada.status(), b.status());
            bedaIsi(perubahan, "ptkp", ada.ptkp(), b.ptkp());
            bedaIsi(perubahan, "rekening", ada.rekening(), b.rekening());
            if (ada.status() == StatusPegawai.PEJABAT_NEGARA) {
                galatPegawai(b, "status", "IMPOR_PEJABAT_NEGARA");
            }
        }
        var identitas = !perubahan.isEmpty();
        var golongan = golongan(b, ada, perubahan);
        var penugasan = penugasan(b, ada, perubahan);
        var tindakan =
                ada == null ? Tindakan.BARU : perubahan.isEmpty() ? Tindakan.SAMA : Tindakan.UBAH;
        rencana.pegawai.add(
                new RencanaPegawai(
                        b,
                        ada,
                        identitas,
                        golongan,
                        penugasan,
                        tindakan,
                        ada == null ? List.of() : perubahan,
                        ada == null ? 0 : Sidik.dari(ada)));
    }

    private RencanaGolongan golongan(BarisPegawai b, OrangKini ada, List<Perubahan> perubahan) {
        var riwayat = ada == null ? List.<GolonganKini>of() : ada.golongan();
        var akhir = riwayat.isEmpty() ? null : riwayat.get(riwayat.size() - 1);
        if (b.golongan() == null) {
            if (b.tmtGolongan() != null && !galat.adaGalat(LembarImpor.PEGAWAI, b.nomor())) {
                galatPegawai(b, "gol_id", "IMPOR_GOLONGAN_TANPA_KODE");
            }
            return null;
        }
        if (b.tmtGolongan() == null) {
            if (akhir == null || !akhir.golongan().equals(b.golongan())) {
                galatPegawai(b, "tmt_gol", "IMPOR_GOLONGAN_TANPA_TMT");
            }
            return null;
        }
        var mulai = b.tmtGolongan();
        GolonganKini sebelum = null;
        GolonganKini sesudah = null;
        for (var g : riwayat) {
            if (g.mulai().equals(mulai)) {
                if (g.golongan().equals(b.golongan())) {
                    return null;
                }
                beda(
                        perubahan,
                        "gol_id",
                        g.golongan() + " (" + tgl(mulai) + ")",
                        b.golongan() + " (" + tgl(mulai) + ")");
                return new RencanaGolongan(null, g, b.golongan(), mulai, g.sampai());
            }
            if (g.mulai().isBefore(mulai)) {
                sebelum = g;
            } else if (sesudah == null) {
                sesudah = g;
            }
        }
        beda(
                perubahan,
                "gol_id",
                akhir == null ? "" : akhir.golongan() + " (" + tgl(akhir.mulai()) + ")",
                b.golongan() + " (" + tgl(mulai) + ")");
        var tutup =
                sebelum != null && (sebelum.sampai() == null || !sebelum.sampai().isBefore(mulai))
                        ? sebelum
                        : null;
        return new RencanaGolongan(
                tutup,
                null,
                b.golongan(),
                mulai,
                sesudah == null ? null : sesudah.mulai().minusDays(1));
    }

    private RencanaPenugasan penugasan(BarisPegawai b, OrangKini ada, List<Perubahan> perubahan) {
        if (b.unor() == null) {
            return null;
        }
        var unit = kini.unitKode.get(b.unor());
        if (unit == null && !unorBerkas.containsKey(b.unor())) {
            galatPegawai(b, "unor_kode", "IMPOR_UNOR_TIADA", b.unor());
            return null;
        }
        if (b.jabatan() == null || b.kelas() == null || b.jenisJabatan() == null) {
            return null;
        }
        var lama = ada == null ? List.<KeadaanKini.PenugasanKini>of() : ada.penugasan();
        var akhir = lama.isEmpty() ? null : lama.get(lama.size() - 1);
        var mulai = b.tmtJabatan() == null ? hari : b.tmtJabatan();
        var tujuan = unit == null ? null : jabatan(b, unit, mulai);
        if (akhir != null
                && akhir.terbuka(hari)
                && tujuan != null
                && tujuan.id() == akhir.jabatanId()) {
            if (b.tmtJabatan() != null && !b.tmtJabatan().equals(akhir.mulai())) {
                galat.peringatan(
                        LembarImpor.PEGAWAI,
                        b.nomor(),
                        "tmt_jabatan",
                        b.nip(),
                        "IMPOR_TMT_JABATAN_BEDA",
                        tgl(akhir.mulai()));
            }
            return null;
        }
        if (akhir != null && !mulai.isAfter(akhir.mulai())) {
            galatPegawai(b, "tmt_jabatan", "IMPOR_TMT_JABATAN_MUNDUR", tgl(akhir.mulai()));
            return null;
        }
        JabatanBaru baru = null;
        if (tujuan == null) {
            baru =
                    rencana.jabatanBaru.computeIfAbsent(
                            String.join(
                                    "\u001f",
                                    b.unor(),
                                    b.jabatan().toLowerCase(Locale.ROOT),
                                    b.jenisJabatan().name(),
                                    String.valueOf(b.kelas())),
                            x ->
                                    new JabatanBaru(
                                            b.unor(), b.jabatan(), b.jenisJabatan(), b.kelas()));
            baru.formasi++;
            baru.mulai = baru.mulai == null || mulai.isBefore(baru.mulai) ? mulai : baru.mulai;
        } else if (tujuan.kepala()) {
            kepalaBaru.computeIfAbsent(tujuan.id(), x -> new ArrayList<>(1)).add(b);
        }
        if (akhir != null && ada != null) {
            ditinggalkan.add(ada.id());
        }
        var jabatanLama = akhir == null ? null : kini.jabatan.get(akhir.jabatanId());
        if (jabatanLama == null) {
            beda(perubahan, "jabatan", "", b.jabatan() + ", " + b.unor());
        } else {
            beda(
                    perubahan,
                    "jabatan",
                    jabatanLama.nama() + ", " + kini.unit.get(jabatanLama.unitId()).kode(),
                    b.jabatan() + ", " + b.unor() + " (" + tgl(mulai) + ")");
        }
        var tutup =
                akhir != null && (akhir.sampai() == null || !akhir.sampai().isBefore(mulai))
                        ? akhir
                        : null;
        return new RencanaPenugasan(tutup, tujuan == null ? null : tujuan.id(), baru, mulai);
    }

    /** The position of that name, kind and class; a head position of the name must agree, there is only one. */
    private JabatanKini jabatan(BarisPegawai b, UnitKini unit, LocalDate mulai) {
        JabatanKini sama = null;
        for (var j :
                kini.jabatanNama.getOrDefault(
                        KeadaanKini.kunciJabatan(unit.id(), b.jabatan()), List.of())) {
            if (j.sampai() != null && j.sampai().isBefore(mulai)) {
                continue;
            }
            var cocok = j.jenis() == b.jenisJabatan() && j.kelas() == b.kelas();
            if (j.kepala()) {
                if (!cocok) {
                    galatPegawai(
                            b,
                            j.kelas() == b.kelas() ? "jenis_jabatan" : "kelas",
                            "IMPOR_KEPALA_BEDA",
                            j.nama(),
                            j.kelas(),
                            kodeJenis(j));
                }
                return j;
            }
            if (cocok && sama == null) {
                sama = j;
            }
        }
        return sama;
    }

    private static String kodeJenis(JabatanKini j) {
        return Acuan.JENIS_JABATAN.entrySet().stream()
                .filter(e -> e.getValue() == j.jenis())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("-");
    }

    /** A head position takes one definitive holder: who stays and who comes are counted over the whole file. */
    private void kepalaTerisi() {
        kepalaBaru.forEach(
                (id, masuk) -> {
                    var tetap =
                            kini.pemegangKepala.getOrDefault(id, List.of()).stream()
                                    .filter(o -> !ditinggalkan.contains(o))
                                    .count();
                    if (tetap + masuk.size() > 1) {
                        masuk.forEach(
                                b ->
                                        galatPegawai(
                                                b, "jabatan", "IMPOR_KEPALA_TERISI", b.jabatan()));
                    }
                });
    }

    private void galatPegawai(BarisPegawai b, String kolom, String kode, Object... nilai) {
        galat.galat(LembarImpor.PEGAWAI, b.nomor(), kolom, b.nip(), kode, nilai);
    }

    static String lain(List<Integer> nomor, int ini) {
        return nomor.stream()
                .filter(n -> n != ini)
                .limit(5)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    /** An empty cell leaves what is recorded. */
    private static void bedaIsi(
            List<Perubahan> perubahan, String kolom, Object sebelum, Object sesudah) {
        if (sesudah != null) {
            beda(perubahan, kolom, sebelum, sesudah);
        }
    }

    static void beda(List<Perubahan> perubahan, String kolom, Object sebelum, Object sesudah) {
        if (!Objects.equals(sebelum, sesudah)) {
            perubahan.add(
                    new Perubahan(
                            kolom,
                            sebelum == null ? "" : sebelum.toString(),
                            sesudah == null ? "" : sesudah.toString()));
        }
    }

    static String tgl(LocalDate hari) {
        return TANGGAL.format(hari);
    }
}
