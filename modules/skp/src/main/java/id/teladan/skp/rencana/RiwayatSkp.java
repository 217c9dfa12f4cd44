package id.teladan.skp.rencana;

import jakarta.persistence.Column;
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
import jakarta.persistence.Version;
import java.time.Instant;

/** One step of an SKP: never changed afterwards. */
@Entity
@Table(name = "skp_riwayat")
public class RiwayatSkp {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_riwayat_seq")
    @SequenceGenerator(
            name = "skp_riwayat_seq",
            sequenceName = "skp_riwayat_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "skp_id")
    private Skp skp;

    @Enumerated(EnumType.STRING)
    private LangkahSkp langkah;

    @Enumerated(EnumType.STRING)
    private StatusSkp dari;

    @Enumerated(EnumType.STRING)
    private StatusSkp ke;

    @Column(name = "nomor_versi")
    private int nomorVersi;

    @Column(name = "versi_dilihat")
    private long versiDilihat;

    @Column(name = "oleh_id")
    private long olehId;

    private String oleh;

    private String sebagai;

    private String jabatan;

    private Instant waktu;

    private String catatan;

    @Version private long versi;

    protected RiwayatSkp() {}

    RiwayatSkp(Skp skp, LangkahSkp langkah, StatusSkp dari, Pelaksana oleh, String catatan) {
        this.skp = skp;
        this.langkah = langkah;
        this.dari = dari;
        this.ke = skp.status();
        this.nomorVersi = skp.nomorVersi();
        this.versiDilihat = skp.versi();
        this.olehId = oleh.id();
        this.oleh = oleh.nama();
        this.sebagai = oleh.sebagai();
        this.jabatan = oleh.jabatan();
        this.waktu = oleh.waktu();
        this.catatan = catatan == null || catatan.isBlank() ? null : catatan.strip();
    }

    public Long id() {
        return id;
    }

    public Skp skp() {
        return skp;
    }

    public LangkahSkp langkah() {
        return langkah;
    }

    public StatusSkp dari() {
        return dari;
    }

    public StatusSkp ke() {
        return ke;
    }

    public int nomorVersi() {
        return nomorVersi;
    }

    public long olehId() {
        return olehId;
    }

    public String oleh() {
        return oleh;
    }

    public String sebagai() {
        return sebagai;
    }

    public String jabatan() {
        return jabatan;
    }

    public Instant waktu() {
        return waktu;
    }

    public String catatan() {
        return catatan;
    }
}
