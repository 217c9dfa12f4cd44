package id.teladan.skp.pemantauan;

import id.teladan.core.galat.PelanggaranAturan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A reminder to several people; it waits some seconds before it goes out. */
@Entity
@Table(name = "skp_pengingat")
class Pengingat {

    /** What became of it. */
    enum Status {
        MENUNGGU,
        TERKIRIM,
        BATAL
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_pengingat_seq")
    @SequenceGenerator(
            name = "skp_pengingat_seq",
            sequenceName = "skp_pengingat_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "pengirim_id", updatable = false)
    private Long pengirimId;

    @Column(updatable = false)
    private String pengirim;

    @Column(updatable = false)
    private int tahun;

    @Column(columnDefinition = "longtext", updatable = false)
    private String penerima;

    @Column(updatable = false)
    private int jumlah;

    @Column(updatable = false)
    private Instant dibuat;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Version private long versi;

    protected Pengingat() {}

    Pengingat(Long pengirimId, String pengirim, int tahun, List<Long> penerima, Instant kini) {
        this.pengirimId = pengirimId;
        this.pengirim = pengirim;
        this.tahun = tahun;
        this.penerima = penerima.stream().map(String::valueOf).collect(Collectors.joining(","));
        jumlah = penerima.size();
        dibuat = kini;
        status = Status.MENUNGGU;
    }

    Long id() {
        return id;
    }

    Long pengirimId() {
        return pengirimId;
    }

    String pengirim() {
        return pengirim;
    }

    int tahun() {
        return tahun;
    }

    List<Long> penerima() {
        return Arrays.stream(penerima.split(",")).map(Long::valueOf).toList();
    }

    boolean menunggu() {
        return status == Status.MENUNGGU;
    }

    void batalkan() {
        if (!menunggu()) {
            throw PelanggaranAturan.kode("SKP-601");
        }
        status = Status.BATAL;
    }

    void terkirim() {
        status = Status.TERKIRIM;
    }
}
