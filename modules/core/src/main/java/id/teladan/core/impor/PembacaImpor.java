package id.teladan.core.impor;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.lembar.BarisLembar;
import id.teladan.core.lembar.JenisSel;
import id.teladan.core.lembar.Lembar;
import id.teladan.core.lembar.PembacaLembar;
import id.teladan.core.lembar.SelLembar;
import id.teladan.core.lembar.Teks;
import id.teladan.core.riwayat.IsianRiwayat;
import id.teladan.core.riwayat.NilaiRiwayat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the worksheets of an uploaded workbook into typed rows and notes the problems of
 * single cells. Columns are known by their header code. A file with a missing or doubled column is refused as a whole.
 */
final class PembacaImpor {

    /** Most data rows of a worksheet. */
    static final int BARIS_TERBANYAK = 20_000;

    /** Column of the error workbook; a corrected one may be uploaded again. */
    static final String KESALAHAN = "kesalahan";

    private static final Pattern AWAL_NIP = Pattern.compile("^\\D?\\d{4}.*");
    private static final Pattern ADA_TANGGAL = Pattern.compile(".*\\d{2,}.*\\d{2,}.*");

    /** What was read; notices name what was ignored. */
    record Isi(BarisBerkas baris, List<Pelanggaran> catatan) {}

    private final KodeGolongan golongan;
    private final CatatanGalat galat;
    private final List<BarisUnor> unor = new ArrayList<>();
    private final List<BarisPegawai> pegawai = new ArrayList<>();
    private final List<BarisRiwayat> riwayat = new ArrayList<>();
    private final List<BarisJabatan> jabatan = new ArrayList<>();
    private final List<Pelanggaran> catatan = new ArrayList<>();

    PembacaImpor(KodeGolongan golongan, CatatanGalat galat) {
        this.golongan = golongan;
        this.galat = galat;
    }

    Isi baca(byte[] berkas) {
        try (var buku = PembacaLembar.buka(berkas)) {
            var ada = false;
            for (var jenis : LembarImpor.URUTAN) {
                try (var lembar = buku.lembar(jenis.nama()).orElse(null)) {
                    if (lembar != null) {
                        ada = true;
                        baca(lembar, jenis);
                    }
                }
            }
            if (!ada) {
                throw PelanggaranAturan.kode("IMPOR_LEMBAR_TIADA", nama());
            }
            if (unor.isEmpty() && pegawai.isEmpty() && riwayat.isEmpty() && jabatan.isEmpty()) {
                throw PelanggaranAturan.kode("IMPOR_TANPA_BARIS", nama());
            }
            return new Isi(new BarisBerkas(unor, pegawai, riwayat, jabatan), catatan);
        }
    }

    private static String nama() {
        return LembarImpor.URUTAN.stream().map(LembarImpor::nama).collect(Collectors.joining(", "));
    }

    private void baca(Lembar lembar, LembarImpor jenis) {
        var kepala = lembar.berikut();
        if (kepala == null) {
            return;
        }
        var letak = letak(kepala, jenis);
        var banyak = 0;
        for (var b = lembar.berikut(); b != null; b = lembar.berikut()) {
            if (b.nomor() <= kepala.nomor() + 2 && keterangan(b, jenis, letak)) {
                continue;
            }
            banyak++;
            if (banyak > BARIS_TERBANYAK) {
                throw PelanggaranAturan.kode(
                        "IMPOR_TERLALU_BANYAK_BARIS", jenis.nama(), BARIS_TERBANYAK);
            }
            tambah(jenis, new PembacaBaris(galat, jenis, b, letak, letak.get(jenis.kolomKunci())));
        }
    }

    private void tambah(LembarImpor jenis, PembacaBaris b) {
        switch (jenis) {
            case UNOR -> unor.add(unor(b));
            case PEGAWAI -> pegawai.add(pegawai(b));
            case RIWAYAT_JABATAN -> jabatan.add(jabatan(b));
            default -> riwayat.add(riwayat(jenis, b));
        }
    }

    /** Header code -> column. Case, blanks around it, a BOM and a star behind it do not matter. */
    private Map<String, Integer> letak(BarisLembar kepala, LembarImpor jenis) {
        var letak = new HashMap<String, Integer>();
        var masalah = new ArrayList<Pelanggaran>();
        var ganda = new HashSet<String>();
        var asing = new ArrayList<String>();
        for (var k = 0; k < kepala.sel().size(); k++) {
            var kode = kodeKepala(kepala.sel(k));
            if (kode.isEmpty() || kode.equals(KESALAHAN)) {
                continue;
            }
            if (jenis.posisi(kode).isEmpty()) {
                asing.add(BarisLembar.hurufKolom(k) + " " + CatatanGalat.potong(kode, 30));
            } else if (letak.putIfAbsent(kode, k) != null) {
                if (ganda.add(kode)) {
                    masalah.add(Pelanggaran.pada(kode, "IMPOR_KOLOM_GANDA", kode, jenis.nama()));
                }
            } else {
                galat.kolom(jenis, kode, BarisLembar.hurufKolom(k));
            }
        }
        for (var k : jenis.kolom()) {
            if (k.wajib() && !letak.containsKey(k.kode())) {
                masalah.add(
                        Pelanggaran.pada(k.kode(), "IMPOR_KOLOM_KURANG", k.kode(), jenis.nama()));
            }
        }
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        if (!asing.isEmpty()) {
            catatan.add(
                    Pelanggaran.pada(
                            "",
                            "IMPOR_KOLOM_DIABAIKAN",
                            jenis.nama(),
                            String.join(", ", asing.subList(0, Math.min(10, asing.size())))));
        }
        return letak;
    }

    static String kodeKepala(SelLembar sel) {
        if (sel.jenis() != JenisSel.TEKS) {
            return "";
        }
        var kode = Teks.rapikan(sel.teks()).toLowerCase(Locale.ROOT);
        return kode.endsWith("*") ? kode.substring(0, kode.length() - 1).strip() : kode;
    }

    /** True for the rows of labels and type hints under the header; a row that holds data is none, wherever it stands. */
    static boolean keterangan(BarisLembar b, LembarImpor jenis, Map<String, Integer> letak) {
        var sel = b.sel(letak.get(jenis.kolomPengenal()));
        if (sel.jenis() != JenisSel.TEKS) {
            return sel.jenis() == JenisSel.KOSONG;
        }
        var teks = Teks.tanpaBlanko(sel.teks());
        return !(jenis == LembarImpor.UNOR ? ADA_TANGGAL : AWAL_NIP).matcher(teks).matches();
    }

    private static BarisUnor unor(PembacaBaris b) {
        return new BarisUnor(
                b.nomor(),
                b.kodeUnit("kode"),
                b.teks("nama", 200),
                b.kodeUnit("induk_kode"),
                b.jenisUnit("jenis"),
                b.tanggal("berlaku_mulai"));
    }

    private static BarisRiwayat riwayat(LembarImpor lembar, PembacaBaris b) {
        var nip = b.angkaTeks("nip");
        var nilai =
                lembar.riwayat().bidang().stream()
                        .map(
                                x ->
                                        new NilaiRiwayat(
                                                x.nama(), b.bidang(LembarImpor.kode(x.nama()), x)))
                        .toList();
        var tmt = b.tanggal("tmt");
        var sampai = lembar.riwayat().berakhir() ? b.tanggal("sampai") : null;
        return new BarisRiwayat(
                lembar,
                b.nomor(),
                nip,
                new IsianRiwayat(
                        b.nomorSk("nomor_sk"), b.tanggal("tanggal_sk"), tmt, sampai, nilai, null));
    }

    private static BarisJabatan jabatan(PembacaBaris b) {
        return new BarisJabatan(
                b.nomor(),
                b.angkaTeks("nip"),
                b.jenisJabatan("jenis_jabatan"),
                b.teks("jabatan", 200),
                b.kelas("kelas"),
                b.kodeUnit("unor_kode"),
                b.tanggal("tmt"),
                b.tanggal("sampai"),
                b.nomorSk("nomor_sk"),
                b.tanggal("tanggal_sk"));
    }

    private BarisPegawai pegawai(PembacaBaris b) {
        var nip = b.angkaTeks("nip");
        var nama = b.teks("nama", 120);
        var nik = b.nik("nik");
        var kelamin = b.kelamin("jenis_kelamin");
        var lahir = b.tanggal("tgl_lahir");
        var status = b.status("status");
        var gol = b.golongan("gol_id", status, golongan);
        return new BarisPegawai(
                b.nomor(),
                nip,
                nama,
                nik,
                kelamin,
                lahir,
                status,
                gol,
                b.tanggal("tmt_gol"),
                b.jenisJabatan("jenis_jabatan"),
                b.teks("jabatan", 200),
                b.kelas("kelas"),
                b.kodeUnit("unor_kode"),
                b.tanggal("tmt_jabatan"),
                b.ptkp("ptkp"),
                b.rekening("rekening"));
    }
}
