package id.teladan.core.dokumen;

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

/** An issued document. Write-once: the database refuses to change or delete it. */
@Entity
@Table(name = "core_dokumen")
class Dokumen {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_dokumen_seq")
    @SequenceGenerator(
            name = "core_dokumen_seq",
            sequenceName = "core_dokumen_seq",
            allocationSize = 50)
    private Long id;

    private String kode;

    private String jenis;

    private String subjek;

    @Column(name = "sidik_isi")
    private String sidikIsi;

    private String judul;

    @Column(name = "nama_berkas")
    private String namaBerkas;

    private String sha256;

    private long ukuran;

    @Column(columnDefinition = "longtext")
    private String ringkasan;

    private Instant diterbitkan;

    private String penerbit;

    @Column(name = "penerbit_id")
    private Long penerbitId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pemilik_id")
    private Pegawai pemilik;

    @Version private long versi;

    protected Dokumen() {}

    Dokumen(TerbitkanDokumen cmd, String kode, String sidikIsi, Instant diterbitkan) {
        this.jenis = cmd.jenis();
        this.subjek = cmd.subjek();
        this.judul = cmd.judul();
        this.namaBerkas = cmd.namaBerkas();
        this.ringkasan = JsonRingkasan.tulis(cmd.ringkasan());
        this.kode = kode;
        this.sidikIsi = sidikIsi;
        this.diterbitkan = diterbitkan;
    }

    void isi(String sha256Pdf, long ukuranPdf) {
        sha256 = sha256Pdf;
        ukuran = ukuranPdf;
    }

    void oleh(Pegawai pemilikDokumen, String namaPenerbit, Long idPenerbit) {
        pemilik = pemilikDokumen;
        penerbit = namaPenerbit;
        penerbitId = idPenerbit;
    }

    Long id() {
        return id;
    }

    String jenis() {
        return jenis;
    }

    String subjek() {
        return subjek;
    }

    Long pemilikId() {
        return pemilik.id();
    }

    boolean milik(Long pegawaiId) {
        return pemilik.id().equals(pegawaiId);
    }

    DokumenTerbit terbit(byte[] pdf) {
        return new DokumenTerbit(id, kode, namaBerkas, sha256, diterbitkan, pdf);
    }

    HasilVerifikasi verifikasi(boolean adaLebihBaru) {
        return new HasilVerifikasi(
                KodeDokumen.tampil(kode),
                judul,
                diterbitkan,
                penerbit,
                sha256,
                JsonRingkasan.baca(ringkasan),
                adaLebihBaru);
    }
}
