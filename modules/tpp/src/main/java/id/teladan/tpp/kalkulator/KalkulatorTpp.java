package id.teladan.tpp.kalkulator;

import id.teladan.core.aturan.Langkah;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.kalkulator.Bidang;
import id.teladan.core.kalkulator.BidangHasil;
import id.teladan.core.kalkulator.BidangHasil.Jenis;
import id.teladan.core.kalkulator.Jawaban;
import id.teladan.core.kalkulator.Kalkulator;
import id.teladan.core.kalkulator.Masukan;
import id.teladan.core.parameter.Parameter;
import id.teladan.tpp.aturan.AturanTpp;
import id.teladan.tpp.aturan.FaktaTpp;
import id.teladan.tpp.aturan.JenisCuti;
import id.teladan.tpp.aturan.KategoriTer;
import id.teladan.tpp.aturan.Kejadian;
import id.teladan.tpp.aturan.KelangkaanProfesi;
import id.teladan.tpp.aturan.KondisiKerja;
import id.teladan.tpp.aturan.ObjektifLainnya;
import id.teladan.tpp.aturan.ParameterTpp;
import id.teladan.tpp.aturan.Predikat;
import id.teladan.tpp.aturan.SebabTahan;
import id.teladan.tpp.aturan.StatusPegawai;
import id.teladan.tpp.aturan.TempatBertugas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code tpp}: the allowance of one employee and month. */
@ApplicationScoped
public class KalkulatorTpp implements Kalkulator {

    private static final int KELAS_MAKS = 17;
    private static final int HARI_BULAN = 31;
    private static final int HARI_CUTI = 1100;
    private static final int RUPIAH_MAKS = 1_000_000_000;

    @Inject Parameter parameter;

    @Override
    public String nama() {
        return "tpp";
    }

    @Override
    public String uraian() {
        return "Menghitung TPP satu pegawai sebulan dari kelas, kriteria, presensi, dan predikat";
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.bulan("bulan", "Bulan yang dibayar"),
                Bidang.pilihan("status", "Status pegawai", StatusPegawai.class),
                Bidang.bulat(
                        "kelasJabatan", "Kelas jabatan pada hari terakhir bulan", 1, KELAS_MAKS),
                Bidang.objek(
                        "kriteria",
                        "Kriteria TPP",
                        List.of(
                                Bidang.pilihan("kondisiKerja", "Kondisi kerja", KondisiKerja.class),
                                Bidang.pilihan(
                                        "tempatBertugas", "Tempat bertugas", TempatBertugas.class),
                                Bidang.pilihan(
                                        "kelangkaanProfesi",
                                        "Kelangkaan profesi",
                                        KelangkaanProfesi.class),
                                Bidang.pilihan(
                                        "objektifLainnya",
                                        "Objektif lainnya",
                                        ObjektifLainnya.class))),
                Bidang.pilihan("predikat", "Predikat kinerja periode itu", Predikat.class),
                Bidang.objek(
                        "kejadian",
                        "Jumlah kejadian presensi sebulan",
                        Arrays.stream(Kejadian.values())
                                .map(
                                        k ->
                                                Bidang.bulat(
                                                                k.name(),
                                                                "Kejadian " + k.name(),
                                                                0,
                                                                HARI_BULAN)
                                                        .opsional())
                                .toList()),
                Bidang.daftar(
                        "cuti",
                        "Cuti dalam bulan itu",
                        Bidang.objek(
                                "",
                                "Satu cuti",
                                List.of(
                                        Bidang.pilihan("jenis", "Jenis cuti", JenisCuti.class),
                                        Bidang.daftar(
                                                "hariKe",
                                                "Hari keberapa cuti itu setiap hari kerjanya",
                                                Bidang.bulat("", "Hari ke-", 1, HARI_CUTI),
                                                0,
                                                HARI_BULAN))),
                        0,
                        HARI_BULAN),
                Bidang.objek(
                                "plt",
                                "Jabatan yang dipegang sebagai Plt atau Plh; null bila tidak ada",
                                List.of(
                                        Bidang.bulat(
                                                "kelasJabatan", "Kelas jabatan Plt", 1, KELAS_MAKS),
                                        Bidang.bulat("hari", "Hari sebulan", 0, HARI_BULAN)))
                        .opsional(),
                Bidang.benarSalah("hukdisSedang", "Sedang menjalani hukuman disiplin sedang"),
                Bidang.bulat("hariKerjaDijalani", "Hari kerja dijalani", 0, HARI_BULAN),
                Bidang.bulat("hariKerjaBulan", "Hari kerja bulan itu", 1, HARI_BULAN),
                Bidang.bulat("gajiBruto", "Gaji bruto (Rp)", 0, RUPIAH_MAKS),
                Bidang.bulat("gajiDasarJkn", "Gaji dasar iuran JKN (Rp)", 0, RUPIAH_MAKS),
                Bidang.pilihan("kategoriTer", "Kategori tarif efektif PPh 21", KategoriTer.class),
                Bidang.bulat("tgrAngsuran", "Angsuran tuntutan ganti rugi (Rp)", 0, RUPIAH_MAKS),
                Bidang.daftar(
                        "tahanBayar",
                        "Sebab pembayaran ditahan",
                        Bidang.pilihan("", "Sebab", SebabTahan.class),
                        0,
                        SebabTahan.values().length),
                Bidang.kode("aturan", "Aturan TPP", List.of(ParameterTpp.ATURAN)).opsional());
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                rupiah("basic", "Basic TPP kelas jabatan"),
                BidangHasil.wajib("kriteria", Jenis.OBJEK, "Jumlah setiap kriteria"),
                rupiah("paguJabatan", "Jumlah kriteria"),
                rupiah("paguAkhir", "Pagu sesudah Plt, status, dan hari dijalani"),
                rupiah("komponenDisiplin", "Komponen disiplin"),
                rupiah("komponenProduktivitas", "Komponen produktivitas"),
                rupiah("produktivitasDibayar", "Produktivitas menurut predikat"),
                BidangHasil.wajib(
                        "persenPotongan", Jenis.DESIMAL, "Jumlah potongan disiplin, persen"),
                rupiah("potonganDisiplin", "Potongan disiplin"),
                rupiah("potonganHukdis", "Potongan hukuman disiplin sedang"),
                rupiah("tppBruto", "TPP bruto"),
                rupiah("dasarJkn", "Dasar iuran JKN atas TPP"),
                rupiah("jknPegawai", "Iuran JKN pegawai"),
                rupiah("jknPemda", "Iuran JKN pemerintah daerah"),
                BidangHasil.wajib("persenTerTotal", Jenis.DESIMAL, "Tarif atas gaji dan TPP"),
                rupiah("pphTotal", "PPh atas gaji dan TPP"),
                BidangHasil.wajib("persenTerGaji", Jenis.DESIMAL, "Tarif atas gaji"),
                rupiah("pphGaji", "PPh atas gaji, ditanggung APBD"),
                rupiah("pphTpp", "PPh atas TPP"),
                rupiah("potonganTgr", "Angsuran TGR yang dipotong"),
                rupiah("netto", "Yang diterima"),
                BidangHasil.wajib("status", Jenis.TEKS, "HITUNG atau DITAHAN"),
                BidangHasil.wajib("perluTelaah", Jenis.BENAR_SALAH, "Perlu telaah pejabat"),
                BidangHasil.bolehNull("alasanTelaah", Jenis.TEKS, "Mengapa perlu ditelaah"));
    }

    private static BidangHasil rupiah(String nama, String uraian) {
        return BidangHasil.wajib(nama, Jenis.BULAT, uraian + " (Rp)");
    }

    @Override
    public Optional<LocalDate> tanggalDalam(Masukan masukan) {
        return masukan.ada("bulan")
                ? Optional.of(masukan.bulan("bulan").atEndOfMonth())
                : Optional.empty();
    }

    @Override
    public String contoh() {
        return """
                {"bulan": "2026-10", "status": "PNS", "kelasJabatan": 9,
                "kriteria": {"kondisiKerja": "K0", "tempatBertugas": "T0",
                "kelangkaanProfesi": "P0", "objektifLainnya": "O0"}, "predikat": "BAIK",
                "kejadian": {"TL1": 2, "TL2": 1, "PSW1": 1, "TK": 1}, "cuti": [],
                "hukdisSedang": false, "hariKerjaDijalani": 22, "hariKerjaBulan": 22,
                "gajiBruto": 5300000, "gajiDasarJkn": 4900000, "kategoriTer": "B",
                "tgrAngsuran": 0, "tahanBayar": []}
                """;
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        var hasil = new ArrayList<Pelanggaran>();
        if (masukan.ada("hariKerjaDijalani", "hariKerjaBulan")
                && masukan.bulat("hariKerjaDijalani") > masukan.bulat("hariKerjaBulan")) {
            hasil.add(
                    Pelanggaran.pada(
                            "hariKerjaDijalani",
                            "TPP_HARI_MELEBIHI_BULAN",
                            masukan.bulat("hariKerjaBulan")));
        }
        if (acuan == null) {
            return hasil;
        }
        var belum = AturanTpp.KATALOG.periksa(acuan);
        belum.ifPresent(hasil::add);
        if (belum.isEmpty()) {
            kelas(masukan, "kelasJabatan", "kelasJabatan", acuan).ifPresent(hasil::add);
            if (masukan.ada("plt")) {
                kelas(masukan.objek("plt"), "kelasJabatan", "plt.kelasJabatan", acuan)
                        .ifPresent(hasil::add);
            }
        }
        return hasil;
    }

    private Optional<Pelanggaran> kelas(
            Masukan masukan, String bidang, String jalur, LocalDate acuan) {
        return masukan.ada(bidang)
                        && !AturanTpp.KATALOG
                                .pada(acuan)
                                .kelasDiatur(masukan.bulat(bidang), parameter.terbaca(), acuan)
                ? Optional.of(Pelanggaran.pada(jalur, "TUKIN_BELUM_DIATUR", masukan.bulat(bidang)))
                : Optional.empty();
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var hasil =
                AturanTpp.KATALOG.pada(acuan).hitung(fakta(masukan), parameter.terbaca(), acuan);
        var tpp = hasil.nilaiUsulan().orElseThrow();
        String alasan = hasil.pilih(u -> null, t -> t.alasan(), p -> p.alasan());
        return new Jawaban(
                Langkah.isi(
                        "basic", tpp.basic(),
                        "kriteria", tpp.kriteria(),
                        "paguJabatan", tpp.paguJabatan(),
                        "paguAkhir", tpp.paguAkhir(),
                        "komponenDisiplin", tpp.komponenDisiplin(),
                        "komponenProduktivitas", tpp.komponenProduktivitas(),
                        "produktivitasDibayar", tpp.produktivitasDibayar(),
                        "persenPotongan", tpp.persenPotongan(),
                        "potonganDisiplin", tpp.potonganDisiplin(),
                        "potonganHukdis", tpp.potonganHukdis(),
                        "tppBruto", tpp.tppBruto(),
                        "dasarJkn", tpp.dasarJkn(),
                        "jknPegawai", tpp.jknPegawai(),
                        "jknPemda", tpp.jknPemda(),
                        "persenTerTotal", tpp.persenTerTotal(),
                        "pphTotal", tpp.pphTotal(),
                        "persenTerGaji", tpp.persenTerGaji(),
                        "pphGaji", tpp.pphGaji(),
                        "pphTpp", tpp.pphTpp(),
                        "potonganTgr", tpp.potonganTgr(),
                        "netto", tpp.netto(),
                        "status", tpp.ditahan() ? "DITAHAN" : "HITUNG",
                        "perluTelaah", alasan != null,
                        "alasanTelaah", alasan),
                hasil.jejak());
    }

    private static FaktaTpp fakta(Masukan m) {
        return new FaktaTpp(
                m.bulan("bulan"),
                m.pilihan("status", StatusPegawai.class),
                m.bulat("kelasJabatan"),
                kriteria(m.objek("kriteria")),
                m.pilihan("predikat", Predikat.class),
                kejadian(m.objek("kejadian")),
                m.daftarObjek("cuti").stream()
                        .map(
                                c ->
                                        new FaktaTpp.Cuti(
                                                c.pilihan("jenis", JenisCuti.class),
                                                c.daftarBulat("hariKe")))
                        .toList(),
                m.ada("plt") ? plt(m.objek("plt")) : null,
                m.benar("hukdisSedang"),
                m.bulat("hariKerjaDijalani"),
                m.bulat("hariKerjaBulan"),
                m.bulat("gajiBruto"),
                m.bulat("gajiDasarJkn"),
                m.pilihan("kategoriTer", KategoriTer.class),
                m.bulat("tgrAngsuran"),
                tahan(m));
    }

    private static FaktaTpp.Kriteria kriteria(Masukan k) {
        return new FaktaTpp.Kriteria(
                k.pilihan("kondisiKerja", KondisiKerja.class),
                k.pilihan("tempatBertugas", TempatBertugas.class),
                k.pilihan("kelangkaanProfesi", KelangkaanProfesi.class),
                k.pilihan("objektifLainnya", ObjektifLainnya.class));
    }

    private static FaktaTpp.Plt plt(Masukan p) {
        return new FaktaTpp.Plt(p.bulat("kelasJabatan"), p.bulat("hari"));
    }

    private static Map<Kejadian, Integer> kejadian(Masukan m) {
        var hasil = new EnumMap<Kejadian, Integer>(Kejadian.class);
        for (var k : Kejadian.values()) {
            if (m.ada(k.name())) {
                hasil.put(k, m.bulat(k.name()));
            }
        }
        return hasil;
    }

    private static Set<SebabTahan> tahan(Masukan m) {
        var hasil = EnumSet.noneOf(SebabTahan.class);
        hasil.addAll(m.daftarPilihan("tahanBayar", SebabTahan.class));
        return hasil;
    }
}
