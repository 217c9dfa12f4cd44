package id.teladan.core.pegawai;

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
import java.time.LocalDate;

/** A person of the civil service. Joins go by id: a NIP may be corrected. */
@Entity
@Table(name = "core_pegawai")
public class Pegawai {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_pegawai_seq")
    @SequenceGenerator(
            name = "core_pegawai_seq",
            sequenceName = "core_pegawai_seq",
            allocationSize = 50)
    private Long id;

    private String nip;

    @Column(name = "nip_lama")
    private String nipLama;

    private String nik;

    private String nama;

    @Column(name = "gelar_depan")
    private String gelarDepan;

    @Column(name = "gelar_belakang")
    private String gelarBelakang;

    @Column(name = "tempat_lahir")
    private String tempatLahir;

    @Column(name = "tanggal_lahir")
    private LocalDate tanggalLahir;

    @Enumerated(EnumType.STRING)
    @Column(name = "jenis_kelamin")
    private JenisKelamin jenisKelamin;

    private String agama;

    @Column(name = "status_kawin")
    private String statusKawin;

    @Enumerated(EnumType.STRING)
    private StatusPegawai status;

    @Column(name = "kedudukan_hukum")
    private String kedudukanHukum;

    @Column(name = "tmt_cpns")
    private LocalDate tmtCpns;

    @Column(name = "tmt_pns")
    private LocalDate tmtPns;

    private String pendidikan;

    private String email;

    private String telepon;

    private String alamat;

    private String npwp;

    private String rekening;

    private String ptkp;

    @Version private long versi;

    protected Pegawai() {}

    /** What a person changes himself. */
    public void ubahKontak(String emailBaru, String teleponBaru, String alamatBaru) {
        email = emailBaru;
        telepon = teleponBaru;
        alamat = alamatBaru;
    }

    /** What only an approved proposal changes. */
    public void perbaikiIdentitas(
            String namaBaru,
            String gelarDepanBaru,
            String gelarBelakangBaru,
            String nikBaru,
            String tempatLahirBaru,
            LocalDate tanggalLahirBaru) {
        nama = namaBaru;
        gelarDepan = gelarDepanBaru;
        gelarBelakang = gelarBelakangBaru;
        nik = nikBaru;
        tempatLahir = tempatLahirBaru;
        tanggalLahir = tanggalLahirBaru;
    }

    public Long id() {
        return id;
    }

    public long versi() {
        return versi;
    }

    public String nip() {
        return nip;
    }

    public String nipLama() {
        return nipLama;
    }

    public String nik() {
        return nik;
    }

    public String nama() {
        return nama;
    }

    public String gelarDepan() {
        return gelarDepan;
    }

    public String gelarBelakang() {
        return gelarBelakang;
    }

    public String tempatLahir() {
        return tempatLahir;
    }

    public LocalDate tanggalLahir() {
        return tanggalLahir;
    }

    public JenisKelamin jenisKelamin() {
        return jenisKelamin;
    }

    public String agama() {
        return agama;
    }

    public String statusKawin() {
        return statusKawin;
    }

    public StatusPegawai status() {
        return status;
    }

    public String kedudukanHukum() {
        return kedudukanHukum;
    }

    public LocalDate tmtCpns() {
        return tmtCpns;
    }

    public LocalDate tmtPns() {
        return tmtPns;
    }

    public String pendidikan() {
        return pendidikan;
    }

    public String email() {
        return email;
    }

    public String telepon() {
        return telepon;
    }

    public String alamat() {
        return alamat;
    }

    public String npwp() {
        return npwp;
    }

    public String rekening() {
        return rekening;
    }

    public String ptkp() {
        return ptkp;
    }
}
