package id.teladan.web.audit;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.pengawasan.DaftarAudit;
import java.io.Serializable;
import java.util.List;

/** A page of one of the searches, with its paging in words of numbers. */
public record HalamanAudit<T extends Serializable>(Halaman<T> isi, int nomor, int ukuran)
        implements Serializable {

    public List<T> baris() {
        return isi.baris();
    }

    public long total() {
        return isi.total();
    }

    /** True when the search found more than is counted. */
    public boolean terpotong() {
        return isi.total() >= DaftarAudit.TERBANYAK;
    }

    public long dari() {
        return (nomor - 1L) * ukuran + 1;
    }

    public long sampai() {
        return dari() + isi.baris().size() - 1;
    }

    public boolean adaBerikut() {
        return (long) nomor * ukuran < isi.total();
    }
}
