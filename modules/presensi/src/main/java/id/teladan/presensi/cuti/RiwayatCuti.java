package id.teladan.presensi.cuti;

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

/** A step that was taken on a leave request. */
@Entity
@Table(name = "presensi_riwayat_cuti")
class RiwayatCuti {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "presensi_riwayat_cuti_seq")
    @SequenceGenerator(
            name = "presensi_riwayat_cuti_seq",
            sequenceName = "presensi_riwayat_cuti_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cuti_id", updatable = false)
    private Cuti cuti;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LangkahCuti langkah;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private StatusCuti menjadi;

    @Column(updatable = false)
    private String catatan;

    @Column(name = "oleh_id", updatable = false)
    private long olehId;

    @Column(updatable = false)
    private String oleh;

    @Column(updatable = false)
    private String sebagai;

    @Column(updatable = false)
    private String jabatan;

    @Column(updatable = false)
    private Instant waktu;

    @Version private long versi;

    protected RiwayatCuti() {}

    RiwayatCuti(Cuti cuti, LangkahCuti langkah, String catatan, Pelaksana pelaksana) {
        this.cuti = cuti;
        this.langkah = langkah;
        this.menjadi = cuti.status();
        this.catatan = catatan == null || catatan.isBlank() ? null : catatan.strip();
        this.olehId = pelaksana.id();
        this.oleh = pelaksana.nama();
        this.sebagai = pelaksana.sebagai();
        this.jabatan = pelaksana.jabatan();
        this.waktu = pelaksana.waktu();
    }
}
