package id.teladan.presensi.aturan;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.VersiAturan;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at a check-in by phone: where it was made, what is odd about it, and how odd that is together. The check-in counts
 * whatever is found; a figure above the line only brings it before an officer.
 */
public final class AturanTapMandiri {

    private static final VersiAturan VERSI =
            new VersiAturan("tap-mandiri-rancangan", "1", LocalDate.of(2023, 4, 12));
    private static final int TERBESAR = 100;

    /** All versions; the reference date is the day (WIB) of the check-in. */
    public static final KatalogAturan<AturanTapMandiri> KATALOG =
            KatalogAturan.dari(a -> VERSI, List.of(new AturanTapMandiri()));

    private AturanTapMandiri() {}

    private record Terdekat(LokasiTap lokasi, int jarak) {

        int luar(TempatTap tempat) {
            var ragu = tempat.akurasi() == null ? 0 : tempat.akurasi();
            return Math.max(0, jarak - lokasi.radius() - ragu);
        }
    }

    /**
     * Looks at it.
     *
     * @param acuan day (WIB) of the check-in
     */
    public Hasil<TapMandiriDiperiksa> periksa(
            FaktaTapMandiri f, ParameterTerbaca parameter, LocalDate acuan) {
        var jejak = Jejak.mulai(VERSI);
        var isyarat = new EnumMap<IsyaratTap, Integer>(IsyaratTap.class);
        var terdekat = terdekat(f);
        tempat(f, terdekat, isyarat, jejak, parameter, acuan);
        waktu(f, isyarat, jejak, parameter, acuan);
        ponsel(f, isyarat, parameter, acuan);
        var jumlah = isyarat.values().stream().mapToInt(Integer::intValue).sum();
        var risiko = Math.min(TERBESAR, jumlah);
        var batas = parameter.berlaku(ParameterTapMandiri.PERLU_DILIHAT, acuan);
        jejak.langkah(
                "Menjumlahkan isyarat",
                "jumlah nilai isyarat, paling banyak " + TERBESAR,
                rinci(isyarat),
                risiko,
                ParameterTapMandiri.DASAR);
        var dilihat = risiko >= batas.nilai();
        jejak.langkah(
                "Menentukan apakah petugas perlu melihat",
                "nilai risiko >= " + batas.nilai() + "; tap tetap tercatat",
                Langkah.isi("risiko", risiko),
                dilihat,
                batas.dasar());
        return Hasil.usulan(
                new TapMandiriDiperiksa(
                        terdekat == null ? null : terdekat.lokasi(),
                        terdekat == null ? null : terdekat.jarak(),
                        List.copyOf(isyarat.keySet()),
                        risiko,
                        dilihat),
                jejak.selesai());
    }

    private static Map<String, Object> rinci(Map<IsyaratTap, Integer> isyarat) {
        var hasil = new LinkedHashMap<String, Object>();
        isyarat.forEach((i, nilai) -> hasil.put(i.name(), nilai));
        return hasil;
    }

    private static Terdekat terdekat(FaktaTapMandiri f) {
        if (f.tempat() == null) {
            return null;
        }
        return f.lokasi().stream()
                .map(l -> new Terdekat(l, l.jarak(f.tempat().lintang(), f.tempat().bujur())))
                .min(
                        Comparator.comparingInt((Terdekat t) -> t.luar(f.tempat()))
                                .thenComparingInt(Terdekat::jarak))
                .orElse(null);
    }

    private static void tempat(
            FaktaTapMandiri f,
            Terdekat terdekat,
            Map<IsyaratTap, Integer> isyarat,
            Jejak.Penyusun jejak,
            ParameterTerbaca parameter,
            LocalDate acuan) {
        if (f.tempat() == null) {
            tambah(isyarat, IsyaratTap.TANPA_LOKASI, parameter, acuan);
            return;
        }
        if (f.tempat().tiruan()) {
            tambah(isyarat, IsyaratTap.LOKASI_TIRUAN, parameter, acuan);
        }
        var kasar = parameter.pada(ParameterTapMandiri.AKURASI, acuan);
        if (f.tempat().akurasi() != null && f.tempat().akurasi() > kasar) {
            tambah(isyarat, IsyaratTap.AKURASI_RENDAH, parameter, acuan);
        }
        if (terdekat == null) {
            return;
        }
        var luar = terdekat.luar(f.tempat());
        jejak.langkah(
                "Mencari lokasi terdekat",
                "jarak - radius - akurasi, paling sedikit 0",
                Langkah.isi(
                        "lokasi", terdekat.lokasi().nama(),
                        "jarak", terdekat.jarak(),
                        "radius", terdekat.lokasi().radius(),
                        "akurasi", f.tempat().akurasi()),
                luar,
                ParameterTapMandiri.DASAR);
        if (luar > 0) {
            tambah(isyarat, IsyaratTap.DI_LUAR_LOKASI, parameter, acuan);
        }
    }

    private static void waktu(
            FaktaTapMandiri f,
            Map<IsyaratTap, Integer> isyarat,
            Jejak.Penyusun jejak,
            ParameterTerbaca parameter,
            LocalDate acuan) {
        var lama = Duration.between(f.waktu(), f.diterima());
        var menit = parameter.pada(ParameterTapMandiri.MENIT_LURING, acuan);
        var hari = parameter.pada(ParameterTapMandiri.HARI_KIRIM, acuan);
        jejak.langkah(
                "Menghitung lama perjalanan",
                "luring bila lebih dari %d menit, terlambat bila lebih dari %d hari"
                        .formatted(menit, hari),
                Langkah.isi("waktu", f.waktu().toString(), "diterima", f.diterima().toString()),
                lama.toSeconds(),
                ParameterTapMandiri.DASAR);
        if (luring(f, parameter, acuan)) {
            tambah(isyarat, IsyaratTap.LURING, parameter, acuan);
        }
        if (lama.compareTo(Duration.ofDays(hari)) > 0) {
            tambah(isyarat, IsyaratTap.TERLAMBAT_KIRIM, parameter, acuan);
        }
        var meleset = Duration.ofMinutes(parameter.pada(ParameterTapMandiri.MENIT_JAM, acuan));
        if (f.selisihDetik() != null
                && Duration.ofSeconds(Math.abs((long) f.selisihDetik())).compareTo(meleset) > 0) {
            tambah(isyarat, IsyaratTap.JAM_MELESET, parameter, acuan);
        }
    }

    private static boolean luring(FaktaTapMandiri f, ParameterTerbaca parameter, LocalDate acuan) {
        return Duration.between(f.waktu(), f.diterima())
                        .compareTo(
                                Duration.ofMinutes(
                                        parameter.pada(ParameterTapMandiri.MENIT_LURING, acuan)))
                > 0;
    }

    private static void ponsel(
            FaktaTapMandiri f,
            Map<IsyaratTap, Integer> isyarat,
            ParameterTerbaca parameter,
            LocalDate acuan) {
        switch (f.ponsel()) {
            case LAIN -> tambah(isyarat, IsyaratTap.PONSEL_LAIN, parameter, acuan);
            case TANDA_SALAH -> tambah(isyarat, IsyaratTap.TANDA_SALAH, parameter, acuan);
            case TANPA_TANDA, TIDAK_TERDAFTAR -> {
                if (luring(f, parameter, acuan)) {
                    tambah(isyarat, IsyaratTap.TANPA_TANDA, parameter, acuan);
                }
            }
            case BERTANDA -> {}
        }
    }

    private static void tambah(
            Map<IsyaratTap, Integer> isyarat,
            IsyaratTap i,
            ParameterTerbaca parameter,
            LocalDate acuan) {
        Kunci<Integer> kunci = ParameterTapMandiri.NILAI.get(i);
        isyarat.put(i, parameter.pada(kunci, acuan));
    }
}
