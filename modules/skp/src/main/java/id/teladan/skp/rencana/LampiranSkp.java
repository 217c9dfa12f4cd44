package id.teladan.skp.rencana;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the lampiran of an SKP. */
@Entity
@Table(name = "skp_lampiran")
public class LampiranSkp extends Berversi {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_lampiran_seq")
    @SequenceGenerator(
            name = "skp_lampiran_seq",
            sequenceName = "skp_lampiran_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "skp_id")
    private Skp skp;

    @Enumerated(EnumType.STRING)
    private JenisLampiran jenis;

    private String uraian;

    private int urutan;

    private Instant dihapus;

    protected LampiranSkp() {}

    LampiranSkp(Skp skp, JenisLampiran jenis, String uraian, int urutan, Pelaksana oleh) {
        this.skp = skp;
        this.jenis = jenis;
        this.uraian = uraian;
        this.urutan = urutan;
        diubah(oleh.nama(), oleh.waktu());
    }

    void isi(String teks, Pelaksana oleh) {
        uraian = teks == null ? "" : teks.strip();
        diubah(oleh.nama(), oleh.waktu());
    }

    void hapus(Pelaksana oleh) {
        dihapus = oleh.waktu();
        diubah(oleh.nama(), oleh.waktu());
    }

    void pulihkan(Pelaksana oleh) {
        dihapus = null;
        diubah(oleh.nama(), oleh.waktu());
    }

    /** Puts the content of an approved version back. */
    void kembalikanKe(IsiLampiran isi, Pelaksana oleh) {
        uraian = isi.uraian();
        urutan = isi.urutan();
        dihapus = null;
        diubah(oleh.nama(), oleh.waktu());
    }

    public Long id() {
        return id;
    }

    public Skp skp() {
        return skp;
    }

    public JenisLampiran jenis() {
        return jenis;
    }

    public String uraian() {
        return uraian;
    }

    public int urutan() {
        return urutan;
    }

    public Instant dihapus() {
        return dihapus;
    }
}
