package id.teladan.core.berkas;

import id.teladan.core.pegawai.Pegawai;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** Description of a kept file; never changed once it is kept. */
@Entity
@Table(name = "core_berkas")
class Berkas {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_berkas_seq")
    @SequenceGenerator(
            name = "core_berkas_seq",
            sequenceName = "core_berkas_seq",
            allocationSize = 50)
    private Long id;

    @Column(updatable = false)
    private String nama;

    @Column(name = "jenis_isi", updatable = false)
    private String jenisIsi;

    @Column(updatable = false)
    private long ukuran;

    @Column(updatable = false)
    private String sha256;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pemilik_id", updatable = false)
    private Pegawai pemilik;

    @Column(updatable = false)
    private Instant diunggah;

    @Version private long versi;

    protected Berkas() {}

    Berkas(
            String nama,
            JenisBerkas jenis,
            long ukuran,
            String sha256,
            Pegawai pemilik,
            Instant diunggah) {
        this.nama = nama;
        this.jenisIsi = jenis.jenisIsi();
        this.ukuran = ukuran;
        this.sha256 = sha256;
        this.pemilik = pemilik;
        this.diunggah = diunggah;
    }

    RingkasBerkas ringkas() {
        return new RingkasBerkas(id, nama, jenisIsi, ukuran);
    }

    UnduhanBerkas dengan(byte[] isi) {
        return new UnduhanBerkas(nama, jenisIsi, sha256, isi);
    }

    Long id() {
        return id;
    }

    Long pemilikId() {
        return pemilik.id();
    }

    boolean milik(Long pegawaiId) {
        return pemilik.id().equals(pegawaiId);
    }
}
