package id.teladan.core.impor;

import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Pelaku;
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

/** One uploaded workbook and what became of it. */
@Entity
@Table(name = "core_impor")
class Impor {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_impor_seq")
    @SequenceGenerator(
            name = "core_impor_seq",
            sequenceName = "core_impor_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "nama_berkas")
    private String namaBerkas;

    private long ukuran;

    private String sha256;

    @Column(name = "pengunggah_id")
    private Long pengunggahId;

    private String pengunggah;

    private Instant diunggah;

    private Instant diperiksa;

    private Instant ditetapkan;

    private String penetap;

    @Enumerated(EnumType.STRING)
    private StatusImpor status;

    private int baru;

    private int berubah;

    private int sama;

    @Column(name = "baris_galat")
    private int barisGalat;

    private int galat;

    private int peringatan;

    private String catatan;

    @Column(name = "kode_galat")
    private String kodeGalat;

    @Column(name = "nilai_galat")
    private String nilaiGalat;

    @Column(name = "pekerjaan_id")
    private Long pekerjaanId;

    @Version private long versi;

    protected Impor() {}

    static Impor dari(String nama, byte[] isi, String sha256, Pelaku pelaku, Instant kini) {
        var hasil = new Impor();
        hasil.namaBerkas = nama;
        hasil.ukuran = isi.length;
        hasil.sha256 = sha256;
        hasil.pengunggahId = pelaku.pegawaiId();
        hasil.pengunggah = pelaku.nama();
        hasil.diunggah = kini;
        hasil.catatan = "";
        hasil.status = StatusImpor.ADA_GALAT;
        hasil.diperiksa = kini;
        return hasil;
    }

    void hasilPemeriksaan(HasilPemeriksaan h, Instant kini) {
        baru = h.baru();
        berubah = h.berubah();
        sama = h.sama();
        barisGalat = h.barisGalat();
        galat = h.galat();
        peringatan = h.peringatan();
        catatan = CatatanGalat.potong(h.catatan(), 2000);
        diperiksa = kini;
        kodeGalat = null;
        nilaiGalat = null;
        status = galat > 0 ? StatusImpor.ADA_GALAT : StatusImpor.SIAP;
    }

    /** True when this call started the commit; false when it was started before (a double submit). */
    boolean mulaiTerapkan(long versiTerlihat, Pelaku pelaku) {
        if (status == StatusImpor.MENERAPKAN || status == StatusImpor.DITERAPKAN) {
            return false;
        }
        pastikanVersi(versiTerlihat);
        if (status != StatusImpor.SIAP) {
            throw PelanggaranAturan.kode("IMPOR_BELUM_SIAP");
        }
        status = StatusImpor.MENERAPKAN;
        penetap = pelaku.nama();
        return true;
    }

    void pekerjaan(long idPekerjaan) {
        pekerjaanId = idPekerjaan;
    }

    void diterapkan(Instant kini) {
        status = StatusImpor.DITERAPKAN;
        ditetapkan = kini;
    }

    void gagal(Pelanggaran sebab) {
        status = sebab.kode().equals("IMPOR_DATA_BERUBAH") ? StatusImpor.BASI : StatusImpor.GAGAL;
        kodeGalat = sebab.kode();
        nilaiGalat = CatatanGalat.potong(String.join("\u001f", sebab.nilai()), 500);
    }

    void pastikanBolehDiperiksa(long versiTerlihat) {
        if (status == StatusImpor.MENERAPKAN || status == StatusImpor.DITERAPKAN) {
            throw PelanggaranAturan.kode("IMPOR_SUDAH_DITERAPKAN");
        }
        pastikanVersi(versiTerlihat);
    }

    private void pastikanVersi(long terlihat) {
        if (terlihat != versi) {
            throw KonflikPerubahan.kode("DATA_BERUBAH");
        }
    }

    Long id() {
        return id;
    }

    Long pengunggahId() {
        return pengunggahId;
    }

    String namaBerkas() {
        return namaBerkas;
    }

    StatusImpor status() {
        return status;
    }

    Long pekerjaanId() {
        return pekerjaanId;
    }

    int banyakBaris() {
        return baru + berubah + sama + barisGalat;
    }

    RincianImpor rincian() {
        return new RincianImpor(
                id,
                namaBerkas,
                ukuran,
                pengunggah,
                diunggah,
                diperiksa,
                penetap,
                ditetapkan,
                status,
                baru,
                berubah,
                sama,
                barisGalat,
                galat,
                peringatan,
                HasilPemeriksaan.bacaCatatan(catatan),
                kodeGalat == null
                        ? null
                        : new Pelanggaran(
                                "",
                                kodeGalat,
                                nilaiGalat == null || nilaiGalat.isEmpty()
                                        ? java.util.List.of()
                                        : java.util.List.of(nilaiGalat.split("\u001f", -1))),
                pekerjaanId,
                versi);
    }
}
