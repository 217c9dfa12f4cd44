package id.teladan.web.beranda;

import id.teladan.core.dasbor.DaftarFakta;
import id.teladan.core.dasbor.Dasbor;
import id.teladan.core.fakta.FaktaOpd;
import id.teladan.core.fakta.Ukuran.Bentuk;
import id.teladan.web.rupa.Format;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The numbers of the scope on the home page: {@code #{angkaBeranda}}. Read once a request. */
@Named
@RequestScoped
public class AngkaBeranda {

    private static final int TERBURUK = 8;
    private static final int UBIN_TERBANYAK = 6;

    @Inject DaftarFakta fakta;

    private Dasbor dasbor;
    private List<BarisOpd> perOpd;

    /** A number with what its tile shows. */
    public record Ubin(
            Dasbor.Angka angka,
            String nilai,
            String target,
            String garis,
            String ujungX,
            String ujungY)
            implements Serializable {}

    /**
     * Completeness of one OPD in percent; null where nothing is to be counted.
     *
     * @param belum people without an approved SKP
     */
    public record BarisOpd(
            long id, String opd, long orang, Integer skp, Integer data, Integer kepala, long belum)
            implements Serializable {}

    /** A gap to close: how many, and the list of them. */
    public record Celah(String kunci, long jumlah, String daftar) implements Serializable {}

    private Dasbor dasbor() {
        if (dasbor == null) {
            dasbor = fakta.dasbor(null);
        }
        return dasbor;
    }

    public boolean isAda() {
        return dasbor().per() != null;
    }

    public Instant getPer() {
        return dasbor().per();
    }

    public long getOrang() {
        var semua = dasbor().angka("pegawai.aktif");
        return semua == null ? 0 : semua.pembilang();
    }

    /** The tiles of the leaders. */
    public List<Ubin> getUbin() {
        return dasbor().angka().stream()
                .filter(a -> a.target() != null && a.nilai() != null)
                .limit(UBIN_TERBANYAK)
                .map(AngkaBeranda::ubin)
                .toList();
    }

    private static Ubin ubin(Dasbor.Angka a) {
        var tanda = a.bentuk() == Bentuk.PERSEN ? "%" : "";
        var garis = new Lengkung(a.tren(), a.target());
        return new Ubin(
                a,
                Format.angka(a.nilai()) + tanda,
                Format.angka(a.target()) + tanda,
                garis.titik(),
                garis.ujungX(),
                garis.ujungY());
    }

    /** Class of the badge of a number. */
    public String kelas(Dasbor.Angka a) {
        return a.tercapai()
                ? "lencana--sukses"
                : naik(a) ? "lencana--peringatan" : "lencana--bahaya";
    }

    public String ikon(Dasbor.Angka a) {
        return a.tercapai() ? "centang" : naik(a) ? "awas" : "henti";
    }

    /** The number moves towards its target. */
    private static boolean naik(Dasbor.Angka a) {
        var selisih = a.selisih();
        return selisih != null
                && (a.makinTinggiMakinBaik() ? selisih.signum() > 0 : selisih.signum() < 0);
    }

    /** Change within the trend as text, without its sign. */
    public String besar(Dasbor.Angka a) {
        return a.selisih() == null ? "" : Format.angka(a.selisih().abs());
    }

    /** Key of the sentence about the change. */
    public String arah(Dasbor.Angka a) {
        var tanda = a.selisih() == null ? 0 : a.selisih().signum();
        var kata = tanda == 0 ? "tetap" : tanda > 0 ? "naik" : "turun";
        return "beranda.angka." + kata + (tanda != 0 && a.bentuk() == Bentuk.PERSEN ? ".poin" : "");
    }

    /** Completeness by OPD, the least complete first. */
    public List<BarisOpd> getPerOpd() {
        if (perOpd == null) {
            perOpd =
                    fakta.perOpd().stream()
                            .filter(f -> f.jumlah("pegawai.aktif") > 0)
                            .map(AngkaBeranda::baris)
                            .sorted(
                                    Comparator.comparing(
                                                    BarisOpd::skp,
                                                    Comparator.nullsLast(Comparator.naturalOrder()))
                                            .thenComparing(b -> -b.belum())
                                            .thenComparing(BarisOpd::opd))
                            .toList();
        }
        return perOpd;
    }

    public List<BarisOpd> getTerburuk() {
        return getPerOpd().stream().limit(TERBURUK).toList();
    }

    public List<BarisOpd> getSisanya() {
        return getPerOpd().stream().skip(TERBURUK).toList();
    }

    private static BarisOpd baris(FaktaOpd f) {
        return new BarisOpd(
                f.opdId(),
                f.opd(),
                f.jumlah("pegawai.aktif"),
                persen(f, "skp.disetujui"),
                persen(f, "pegawai.lengkap"),
                persen(f, "unit.berkepala"),
                f.dari("skp.disetujui") - f.jumlah("skp.disetujui"));
    }

    private static Integer persen(FaktaOpd f, String kunci) {
        return f.dari(kunci) == 0 ? null : (int) (100 * f.jumlah(kunci) / f.dari(kunci));
    }

    /** What is to be repaired, the largest gap first; a gap of nothing is not among them. */
    public List<Celah> getCelah() {
        return dasbor().angka().stream()
                .filter(a -> a.daftar() != null && !a.kunci().equals("pegawai.aktif"))
                .filter(a -> !a.kunci().equals("skp.disetujui"))
                .map(a -> new Celah(a.kunci(), jumlah(a), a.daftar()))
                .filter(c -> c.jumlah() > 0)
                .sorted(Comparator.comparing(Celah::jumlah).reversed())
                .toList();
    }

    private static long jumlah(Dasbor.Angka a) {
        return a.bentuk() == Bentuk.JUMLAH ? a.pembilang() : a.penyebut() - a.pembilang();
    }

    /** The trend as a line in a box of 96 by 36, with its target as the upper or lower edge. */
    static final class Lengkung {

        private static final double LEBAR = 88;
        private static final double TINGGI = 28;

        private final List<Dasbor.Titik> tren;
        private final double rendah;
        private final double rentang;

        Lengkung(List<Dasbor.Titik> tren, BigDecimal target) {
            this.tren = tren;
            var bawah = tren.stream().mapToDouble(t -> t.nilai().doubleValue()).min().orElse(0);
            var atas = tren.stream().mapToDouble(t -> t.nilai().doubleValue()).max().orElse(0);
            rendah = Math.min(bawah, target.doubleValue());
            rentang = Math.max(Math.max(atas, target.doubleValue()) - rendah, 0.001);
        }

        String titik() {
            var hasil = new StringBuilder();
            for (var i = 0; i < tren.size(); i++) {
                hasil.append(i == 0 ? "" : " ").append(x(i)).append(',').append(y(i));
            }
            return hasil.toString();
        }

        String ujungX() {
            return x(tren.size() - 1);
        }

        String ujungY() {
            return tren.isEmpty() ? "0" : y(tren.size() - 1);
        }

        private String x(int i) {
            return satu(4 + (tren.size() < 2 ? LEBAR : LEBAR * i / (tren.size() - 1)));
        }

        private String y(int i) {
            return satu(4 + TINGGI * (1 - (tren.get(i).nilai().doubleValue() - rendah) / rentang));
        }

        private static String satu(double nilai) {
            return String.valueOf(Math.round(nilai * 10) / 10.0);
        }
    }
}
