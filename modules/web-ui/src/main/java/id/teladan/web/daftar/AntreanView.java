package id.teladan.web.daftar;

import id.teladan.core.daftar.Halaman;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What every queue page does: a list left, one of its items open right. The open item stands in the address; without one
 * the first of the list is opened.
 *
 * @param <B> a row of the list
 * @param <R> the open item
 */
public abstract class AntreanView<B extends Serializable, R extends Serializable>
        implements Serializable {

    private static final int UKURAN = 25;

    private Long terpilih;
    private String cari;
    private int mulai;
    private Halaman<B> isi;
    private R rincian;

    /** Reads rows of the list. */
    protected abstract Halaman<B> baca(int mulai, int ukuran);

    /** Key of a row in the address. */
    protected abstract long kunci(B baris);

    /** Reads one item. */
    protected abstract R buka(long kunci);

    /** True when an item that the list does not hold (any more) stays open by its address. */
    protected boolean terbukaDiLuarDaftar() {
        return true;
    }

    /** Reads the list and the open item. */
    public void muat() {
        isi = baca(mulai, UKURAN);
        var dibuka = dibuka();
        rincian = dibuka == null ? null : buka(dibuka);
    }

    private Long dibuka() {
        if (terpilih != null
                && (terbukaDiLuarDaftar()
                        || isi.baris().stream().anyMatch(b -> kunci(b) == terpilih))) {
            return terpilih;
        }
        return isi.baris().isEmpty() ? null : Long.valueOf(kunci(isi.baris().get(0)));
    }

    /**
     * Query of an address: begins with {@code ?}, ends with {@code &}.
     *
     * @param namaNilai names and values in turn; a value that is null or empty is left out
     */
    protected static String kueri(Object... namaNilai) {
        var hasil = new StringBuilder("?");
        for (var k = 0; k < namaNilai.length; k += 2) {
            var nilai = namaNilai[k + 1];
            if (nilai != null && !nilai.toString().isEmpty()) {
                hasil.append(namaNilai[k])
                        .append('=')
                        .append(URLEncoder.encode(nilai.toString(), StandardCharsets.UTF_8))
                        .append('&');
            }
        }
        return hasil.toString();
    }

    protected Long terpilih() {
        return terpilih;
    }

    /** Opens another item with the next {@link #muat()}; null opens the first. */
    protected void pilih(Long kunci) {
        terpilih = kunci;
    }

    public int getUkuran() {
        return UKURAN;
    }

    public String getCari() {
        return cari;
    }

    public void setCari(String nilai) {
        cari = nilai;
    }

    public int getMulai() {
        return mulai;
    }

    public void setMulai(int nilai) {
        mulai = Math.max(0, nilai);
    }

    public Halaman<B> getIsi() {
        return isi;
    }

    public R getRincian() {
        return rincian;
    }
}
