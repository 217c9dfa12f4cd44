package id.teladan.core.riwayat;

import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.pegawai.Pegawai;
import id.teladan.core.pegawai.SumberData;
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
import java.time.LocalDate;

/** A row of the records; only its marks change after it was written. */
@Entity
@Table(name = "core_riwayat")
class Riwayat {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_riwayat_seq")
    @SequenceGenerator(
            name = "core_riwayat_seq",
            sequenceName = "core_riwayat_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pegawai_id", updatable = false)
    private Pegawai pegawai;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private JenisRiwayat jenis;

    @Column(name = "nomor_sk", updatable = false)
    private String nomorSk;

    @Column(name = "tanggal_sk", updatable = false)
    private LocalDate tanggalSk;

    @Column(updatable = false)
    private LocalDate tmt;

    @Column(updatable = false)
    private LocalDate sampai;

    @Column(updatable = false, columnDefinition = "longtext")
    private String isi;

    @Column(name = "berkas_id", updatable = false)
    private Long berkasId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SumberData sumber;

    @Column(name = "siasn_id")
    private String siasnId;

    @Column(updatable = false)
    private Instant dicatat;

    @Column(name = "pencatat_id", updatable = false)
    private Long pencatatId;

    @Column(name = "usulan_id", updatable = false)
    private Long usulanId;

    private Instant diverifikasi;

    @Column(name = "verifikator_id")
    private Long verifikatorId;

    @Column(name = "digantikan_oleh")
    private Long digantikanOleh;

    private Instant dibatalkan;

    @Column(name = "pembatal_id")
    private Long pembatalId;

    private String alasan;

    @Version private long versi;

    protected Riwayat() {}

    Riwayat(
            Pegawai pegawai,
            JenisRiwayat jenis,
            IsianRiwayat isian,
            SumberData sumber,
            Long pencatatId,
            Long usulanId,
            Instant dicatat) {
        this.pegawai = pegawai;
        this.jenis = jenis;
        nomorSk = isian.nomorSk();
        tanggalSk = isian.tanggalSk();
        tmt = isian.tmt();
        sampai = isian.sampai();
        isi = JsonIsi.tulis(jenis, isian);
        berkasId = isian.berkasId();
        this.sumber = sumber;
        this.pencatatId = pencatatId;
        this.usulanId = usulanId;
        this.dicatat = dicatat;
    }

    void verifikasi(Long oleh, Instant pada) {
        diverifikasi = pada;
        verifikatorId = oleh;
    }

    void gantikan(Riwayat baru) {
        digantikanOleh = baru.id;
    }

    void batalkan(Long oleh, String sebab, Instant pada) {
        dibatalkan = pada;
        pembatalId = oleh;
        alasan = sebab;
    }

    /** Refuses a row that changed since it was seen. */
    void pastikanVersi(long dilihat) {
        if (versi != dilihat) {
            throw KonflikPerubahan.kode("DATA_BERUBAH");
        }
    }

    boolean sah() {
        return digantikanOleh == null && dibatalkan == null;
    }

    boolean terverifikasi() {
        return diverifikasi != null;
    }

    Long id() {
        return id;
    }

    Pegawai pegawai() {
        return pegawai;
    }

    JenisRiwayat jenis() {
        return jenis;
    }

    LocalDate tmt() {
        return tmt;
    }

    Long pencatatId() {
        return pencatatId;
    }

    IsianRiwayat isian() {
        return new IsianRiwayat(
                nomorSk, tanggalSk, tmt, sampai, JsonIsi.baca(jenis, isi), berkasId);
    }
}
