package id.teladan.web.simulasi;

import id.teladan.core.kalkulator.Bidang;
import id.teladan.core.kalkulator.Bidang.Jenis;
import id.teladan.web.rupa.TanggalTertulis;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One field of the form with what was typed; lists and objects hold more of them. */
public class SimpulIsian implements Serializable {

    private static final String ANGKA = "-?\\d{1,30}([.,]\\d{1,20})?";

    private static final Map<Jenis, String> HARI =
            Map.of(
                    Jenis.TANGGAL,
                    TanggalTertulis.DATE.tipe(),
                    Jenis.BULAN,
                    TanggalTertulis.MONTH.tipe(),
                    Jenis.TANGGAL_WAKTU,
                    TanggalTertulis.DATETIME_LOCAL.tipe());

    private final Bidang bidang;
    private final boolean butir;
    private final List<SimpulIsian> anak = new ArrayList<>();
    private String nilai;
    private String jalur = "";
    private int tingkat;
    private int urut;

    private SimpulIsian(Bidang bidang, boolean butir) {
        this.bidang = bidang;
        this.butir = butir;
    }

    static SimpulIsian dari(Bidang bidang) {
        return dari(bidang, false);
    }

    private static SimpulIsian dari(Bidang bidang, boolean butir) {
        var hasil = new SimpulIsian(bidang, butir);
        if (bidang.jenis() == Jenis.OBJEK) {
            bidang.anak().forEach(b -> hasil.anak.add(dari(b)));
        } else if (bidang.jenis() == Jenis.DAFTAR) {
            for (var i = 0; i < Math.min(bidang.min(), 20); i++) {
                hasil.tambah();
            }
        }
        return hasil;
    }

    /** Adds an empty item to a list. */
    void tambah() {
        anak.add(dari(bidang.anak().get(0), true));
    }

    void buang(SimpulIsian yang) {
        anak.remove(yang);
    }

    /** This field and all below it, in the order of the screen, with their paths. */
    void ratakan(String jalurnya, int dalam, int nomor, List<SimpulIsian> tujuan) {
        jalur = jalurnya;
        tingkat = dalam;
        urut = nomor;
        tujuan.add(this);
        for (var i = 0; i < anak.size(); i++) {
            var a = anak.get(i);
            var jalurAnak = daftar() ? jalur + "[" + i + "]" : jalur + "." + a.bidang.nama();
            a.ratakan(jalurAnak, dalam + 1, i + 1, tujuan);
        }
    }

    /** Takes over a value of a JSON tree; what does not fit is left out. */
    void isi(Object isi) {
        if (objek() && isi instanceof Map<?, ?> peta) {
            anak.forEach(a -> a.isi(peta.get(a.bidang.nama())));
        } else if (daftar()) {
            anak.clear();
            if (isi instanceof List<?> semua) {
                for (var satu : semua.subList(0, Math.min(semua.size(), 100))) {
                    tambah();
                    anak.get(anak.size() - 1).isi(satu);
                }
            }
        } else if (isi instanceof Map<?, ?> perTahun) {
            nilai =
                    perTahun.entrySet().stream()
                            .map(t -> t.getKey() + ": " + t.getValue())
                            .collect(Collectors.joining("; "));
        } else {
            nilai =
                    isi instanceof String || isi instanceof Boolean
                            ? String.valueOf(isi)
                            : isi instanceof BigDecimal d ? d.toPlainString() : null;
        }
    }

    /**
     * The value as the calculator reads it; null when nothing was typed.
     *
     * @param tanpaTeks leaves free text out, for an address
     */
    Object pohon(boolean tanpaTeks) {
        if (objek()) {
            var hasil = new LinkedHashMap<String, Object>();
            for (var a : anak) {
                var isi = a.pohon(tanpaTeks);
                if (isi != null) {
                    hasil.put(a.bidang.nama(), isi);
                }
            }
            return hasil.isEmpty() && !bidang.wajib() ? null : hasil;
        }
        if (daftar()) {
            var hasil = new ArrayList<Object>();
            anak.forEach(a -> hasil.add(a.pohon(tanpaTeks)));
            return hasil.isEmpty() && !bidang.wajib() ? null : hasil;
        }
        return nilai == null || nilai.isBlank() || (tanpaTeks && bidang.jenis() == Jenis.TEKS)
                ? null
                : tunggal();
    }

    private Object tunggal() {
        return switch (bidang.jenis()) {
            case BULAT, DESIMAL ->
                    nilai.strip().matches(ANGKA)
                            ? (Object) new BigDecimal(nilai.strip().replace(',', '.'))
                            : nilai;
            case PETA_TAHUN -> petaTahun();
            case BENAR_SALAH -> Boolean.valueOf(nilai);
            default -> nilai;
        };
    }

    /** {@code 2024: 12; 2025: 4} as a map; the text itself when it is none, for the calculator to refuse. */
    private Object petaTahun() {
        var hasil = new LinkedHashMap<String, Object>();
        for (var bagian : nilai.strip().split("[;,]")) {
            var pasangan = bagian.strip().split("\\s*[:=]\\s*");
            if (pasangan.length != 2 || !pasangan[1].matches("-?\\d{1,9}")) {
                return nilai;
            }
            hasil.put(pasangan[0], new BigDecimal(pasangan[1]));
        }
        return hasil;
    }

    /** An example of how to write the value; null when the field shows it itself. */
    public String getTulisan() {
        return bidang.jenis() == Jenis.PETA_TAHUN ? "2024: 12; 2025: 4" : null;
    }

    private boolean objek() {
        return bidang.jenis() == Jenis.OBJEK;
    }

    private boolean daftar() {
        return bidang.jenis() == Jenis.DAFTAR;
    }

    public Bidang getBidang() {
        return bidang;
    }

    public String getJalur() {
        return jalur;
    }

    public int getTingkat() {
        return tingkat;
    }

    public int getUrut() {
        return urut;
    }

    public boolean isButir() {
        return butir;
    }

    public boolean isDaftar() {
        return daftar();
    }

    /** A field that holds one value. */
    public boolean isDaun() {
        return !daftar() && !objek();
    }

    /** A field that is chosen from words. */
    public boolean isMemilih() {
        return bidang.jenis() == Jenis.PILIHAN || bidang.jenis() == Jenis.BENAR_SALAH;
    }

    public List<String> getPilihan() {
        return bidang.jenis() == Jenis.BENAR_SALAH ? List.of("true", "false") : bidang.pilihan();
    }

    /** A day, a month or a moment. */
    public boolean isHari() {
        return HARI.containsKey(bidang.jenis());
    }

    public boolean isMengetik() {
        return isDaun() && !isMemilih() && !isHari();
    }

    /** What kind of day {@code asn:isianTanggal} takes. */
    public String getTipe() {
        return HARI.get(bidang.jenis());
    }

    /** Keyboard of a phone. */
    public String getPapan() {
        return bidang.jenis() == Jenis.BULAT
                ? "numeric"
                : bidang.jenis() == Jenis.DESIMAL ? "decimal" : "text";
    }

    public String getIdMasukan() {
        return isMemilih() ? "pilih" : isHari() ? "hari" : "teks";
    }

    public String getNilai() {
        return nilai;
    }

    public void setNilai(String baru) {
        nilai = baru;
    }
}
