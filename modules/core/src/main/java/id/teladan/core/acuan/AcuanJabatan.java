package id.teladan.core.acuan;

import id.teladan.core.aturan.Bermasa;
import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
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

/** A dated row of the reference data: name and level are what it is about, class and eselon what holds. */
@Entity
@Table(name = "core_acuan_jabatan")
class AcuanJabatan implements Bermasa {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_acuan_jabatan_seq")
    @SequenceGenerator(
            name = "core_acuan_jabatan_seq",
            sequenceName = "core_acuan_jabatan_seq",
            allocationSize = 50)
    private Long id;

    private String nama;

    @Enumerated(EnumType.STRING)
    private JenisJabatan jenis;

    @Enumerated(EnumType.STRING)
    private Jenjang jenjang;

    private String eselon;

    private int kelas;

    private LocalDate mulai;

    private LocalDate sampai;

    private String dasar;

    /** The proposal by whose approval it holds. */
    @Column(name = "usulan_id")
    private Long usulanId;

    @Version private long versi;

    protected AcuanJabatan() {}

    AcuanJabatan(IsiAcuanJabatan isi, long usulanId) {
        nama = isi.nama().strip();
        jenis = isi.jenis();
        jenjang = isi.jenjang();
        eselon = isi.eselon() == null || isi.eselon().isBlank() ? null : isi.eselon().strip();
        kelas = isi.kelas();
        mulai = isi.mulai();
        sampai = isi.sampai();
        dasar = isi.dasar().strip();
        this.usulanId = usulanId;
    }

    void tutup(LocalDate hariTerakhir) {
        sampai = hariTerakhir;
    }

    /** Its class for people. */
    String kelasTeks() {
        return String.valueOf(kelas);
    }

    int kelas() {
        return kelas;
    }

    String eselon() {
        return eselon;
    }

    @Override
    public LocalDate mulai() {
        return mulai;
    }

    @Override
    public LocalDate sampai() {
        return sampai;
    }
}
