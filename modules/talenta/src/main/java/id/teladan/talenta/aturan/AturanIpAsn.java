package id.teladan.talenta.aturan;

import id.teladan.core.aturan.Angka;
import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Index of professionalism. PermenPANRB 38/2018, Peraturan BKN 8/2019. */
public final class AturanIpAsn {

    private static final VersiAturan VERSI =
            new VersiAturan("ip-asn-peraturan-bkn-8-2019", "1", LocalDate.of(2019, 5, 10));

    /** All versions; the reference date is the day of measuring. */
    public static final KatalogAturan<AturanIpAsn> KATALOG =
            KatalogAturan.dari(a -> VERSI, List.of(new AturanIpAsn()));

    private AturanIpAsn() {}

    /** Measures one person. */
    public Hasil<IpAsn> ukur(FaktaIp f, ParameterTerbaca parameter, LocalDate acuan) {
        var jejak = Jejak.mulai(VERSI);
        var kualifikasi =
                skor(
                        ParameterTalenta.SKOR_PENDIDIKAN.get(f.pendidikan()),
                        "Menilai kualifikasi",
                        "pendidikan formal terakhir",
                        Langkah.isi("pendidikan", f.pendidikan()),
                        parameter,
                        acuan,
                        jejak);
        var kompetensi = kompetensi(f, parameter, acuan, jejak);
        var predikat =
                f.predikat() != null ? f.predikat() : setara(f.nilaiKinerja(), parameter, acuan);
        var kinerja =
                skor(
                        ParameterTalenta.SKOR_KINERJA.get(predikat),
                        "Menilai kinerja",
                        "predikat tahun terakhir, atau pita nilai yang setara",
                        Langkah.isi("predikat", f.predikat(), "nilaiKinerja", f.nilaiKinerja()),
                        parameter,
                        acuan,
                        jejak);
        var disiplin =
                skor(
                        f.hukuman() == null
                                ? ParameterTalenta.SKOR_TANPA_HUKUMAN
                                : ParameterTalenta.SKOR_DISIPLIN.get(f.hukuman()),
                        "Menilai disiplin",
                        "hukuman terberat lima tahun terakhir",
                        Langkah.isi("hukuman", f.hukuman()),
                        parameter,
                        acuan,
                        jejak);
        var total = kualifikasi.add(kompetensi).add(kinerja).add(disiplin);
        jejak.langkah(
                "Menjumlahkan empat dimensi",
                "kualifikasi + kompetensi + kinerja + disiplin",
                Langkah.isi(
                        "kualifikasi", kualifikasi,
                        "kompetensi", kompetensi,
                        "kinerja", kinerja,
                        "disiplin", disiplin),
                total,
                Regulasi.PERATURAN_BKN_8_2019.pasal("pengukuran IP ASN"));
        var kategori = KategoriIp.SANGAT_RENDAH;
        for (var batas : ParameterTalenta.BATAS_IP.entrySet()) {
            if (total.compareTo(parameter.pada(batas.getValue(), acuan)) >= 0) {
                kategori = batas.getKey();
                break;
            }
        }
        jejak.langkah(
                "Menentukan kategori",
                "pita nilai; batas bawah ikut",
                Langkah.isi("total", total),
                kategori,
                Regulasi.PERATURAN_BKN_8_2019.pasal("kategori IP ASN"));
        return Hasil.usulan(
                new IpAsn(kualifikasi, kompetensi, kinerja, disiplin, total, kategori),
                jejak.selesai());
    }

    private static BigDecimal skor(
            Kunci<BigDecimal> kunci,
            String kalimat,
            String rumus,
            Map<String, Object> masukan,
            ParameterTerbaca parameter,
            LocalDate acuan,
            Jejak.Penyusun jejak) {
        var skor = parameter.berlaku(kunci, acuan);
        jejak.langkah(kalimat, rumus, masukan, skor.nilai(), skor.dasar());
        return skor.nilai();
    }

    private static BigDecimal kompetensi(
            FaktaIp f, ParameterTerbaca parameter, LocalDate acuan, Jejak.Penyusun jejak) {
        var diklat = parameter.berlaku(ParameterTalenta.SKOR_DIKLAT, acuan);
        var jp = parameter.berlaku(ParameterTalenta.JP_TEKNIS, acuan);
        var teknis = parameter.berlaku(ParameterTalenta.SKOR_TEKNIS.get(f.jenisJabatan()), acuan);
        var seminar = parameter.berlaku(ParameterTalenta.SKOR_SEMINAR.get(f.jenisJabatan()), acuan);
        var cocok =
                switch (f.jenisJabatan()) {
                    case STRUKTURAL ->
                            f.diklatKepemimpinan() != null
                                    && f.jenjang() != null
                                    && f.diklatKepemimpinan() == f.jenjang().diklat();
                    case FUNGSIONAL -> f.diklatFungsional();
                    case PELAKSANA -> false;
                };
        var total = cocok ? diklat.nilai() : BigDecimal.ZERO;
        jejak.langkah(
                "Menilai diklat jabatan",
                "struktural: diklat kepemimpinan yang sesuai jenjang; fungsional: diklat fungsional",
                Langkah.isi(
                        "jenisJabatan", f.jenisJabatan(),
                        "jenjangJabatan", f.jenjang(),
                        "diklatKepemimpinan", f.diklatKepemimpinan(),
                        "diklatFungsional", f.diklatFungsional()),
                total,
                diklat.dasar());
        var cukup = f.jpTeknis().compareTo(jp.nilai()) >= 0;
        var nilaiTeknis = cukup ? teknis.nilai() : BigDecimal.ZERO;
        jejak.langkah(
                "Menilai diklat teknis",
                "sedikitnya " + Angka.teks(jp.nilai()) + " JP setahun terakhir",
                Langkah.isi("jpTeknis", f.jpTeknis()),
                nilaiTeknis,
                teknis.dasar());
        var nilaiSeminar = f.seminar() ? seminar.nilai() : BigDecimal.ZERO;
        jejak.langkah(
                "Menilai seminar dan sejenisnya",
                "pernah dalam dua tahun terakhir",
                Langkah.isi("seminar", f.seminar()),
                nilaiSeminar,
                seminar.dasar());
        return total.add(nilaiTeknis).add(nilaiSeminar);
    }

    private static Predikat setara(BigDecimal nilai, ParameterTerbaca parameter, LocalDate acuan) {
        for (var batas : ParameterTalenta.BATAS_KINERJA.entrySet()) {
            if (nilai.compareTo(parameter.pada(batas.getValue(), acuan)) >= 0) {
                return batas.getKey();
            }
        }
        return Predikat.SANGAT_KURANG;
    }
}
