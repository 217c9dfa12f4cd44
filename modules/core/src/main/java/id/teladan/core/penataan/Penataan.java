package id.teladan.core.penataan;

import id.teladan.core.galat.KonflikPerubahan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A reorganisation: name, effective day, decree; its steps are {@link LangkahPenataan}. */
@Entity
@Table(name = "core_penataan")
class Penataan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_penataan_seq")
    @SequenceGenerator(
            name = "core_penataan_seq",
            sequenceName = "core_penataan_seq",
            allocationSize = 50)
    private Long id;

    private String nama;

    private LocalDate berlaku;

    @Column(name = "nomor_sk")
    private String nomorSk;

    @Column(name = "tanggal_sk")
    private LocalDate tanggalSk;

    @Column(name = "pembuat_id", updatable = false)
    private Long pembuatId;

    @Column(name = "diubah_pada")
    private Instant diubahPada;

    @Column(name = "ditetapkan_pada")
    private Instant ditetapkanPada;

    @Version private long versi;

    protected Penataan() {}

    static Penataan buat(long pembuat) {
        var p = new Penataan();
        p.pembuatId = pembuat;
        return p;
    }

    void isi(SimpanPenataan c, Instant kini) {
        nama = c.nama().strip();
        berlaku = c.berlaku();
        nomorSk = c.nomorSk().strip();
        tanggalSk = c.tanggalSk();
        diubahPada = kini;
    }

    void tersentuh(Instant kini) {
        diubahPada = kini;
    }

    void pastikanVersi(long dilihat) {
        if (versi != dilihat) {
            throw KonflikPerubahan.kode("DATA_BERUBAH");
        }
    }

    void tetapkan(Instant kini) {
        ditetapkanPada = kini;
    }

    Long id() {
        return id;
    }

    long versi() {
        return versi;
    }

    String nama() {
        return nama;
    }

    LocalDate berlaku() {
        return berlaku;
    }

    String nomorSk() {
        return nomorSk;
    }

    LocalDate tanggalSk() {
        return tanggalSk;
    }

    boolean ditetapkan() {
        return ditetapkanPada != null;
    }
}
