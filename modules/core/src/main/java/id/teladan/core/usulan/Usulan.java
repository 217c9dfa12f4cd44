package id.teladan.core.usulan;

import id.teladan.core.galat.KonflikPerubahan;
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
import java.time.LocalDate;

/** A change that one person proposes and another one decides. */
@Entity
@Table(name = "core_usulan")
class Usulan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_usulan_seq")
    @SequenceGenerator(
            name = "core_usulan_seq",
            sequenceName = "core_usulan_seq",
            allocationSize = 50)
    private Long id;

    @Column(updatable = false)
    private String jenis;

    @Column(updatable = false)
    private String sasaran;

    @Column(updatable = false)
    private String ringkasan;

    @Column(updatable = false, columnDefinition = "longtext")
    private String isi;

    @Column(updatable = false)
    private String alasan;

    @Column(updatable = false)
    private LocalDate berlaku;

    @Column(name = "berkas_id", updatable = false)
    private Long berkasId;

    @Column(name = "pegawai_id", updatable = false)
    private Long pegawaiId;

    @Column(name = "unit_id", updatable = false)
    private Long unitId;

    @Enumerated(EnumType.STRING)
    private StatusUsulan status;

    @Column(name = "pengusul_id", updatable = false)
    private Long pengusulId;

    @Column(updatable = false)
    private Instant diajukan;

    @Column(name = "pemutus_id")
    private Long pemutusId;

    private Instant diputuskan;

    private String catatan;

    /** Lines of the effect as they stood at the decision. */
    @Column(columnDefinition = "longtext")
    private String dampak;

    @Version private long versi;

    protected Usulan() {}

    static Usulan ajukan(
            UsulanTerbuka<?> terbuka, AjukanUsulan cmd, Long pengusulId, Instant kini) {
        var u = new Usulan();
        u.jenis = cmd.jenis();
        u.sasaran = terbuka.sasaran();
        u.ringkasan = terbuka.ringkasan();
        u.isi = JsonRecord.tulis(cmd.isi());
        u.alasan = cmd.alasan().strip();
        u.berlaku = cmd.berlaku();
        u.berkasId = cmd.berkasId();
        u.pegawaiId = terbuka.pegawaiId();
        u.unitId = terbuka.unitId();
        u.status = StatusUsulan.MENUNGGU;
        u.pengusulId = pengusulId;
        u.diajukan = kini;
        return u;
    }

    /** The version seen and the state: what somebody else has settled stays settled. */
    void pastikanMenunggu(long versiDilihat) {
        if (status != StatusUsulan.MENUNGGU || versi != versiDilihat) {
            throw KonflikPerubahan.kode("USULAN_SUDAH_DIPUTUSKAN");
        }
    }

    void putuskan(
            StatusUsulan menjadi, Long pemutus, String kataPemutus, String akibat, Instant kini) {
        status = menjadi;
        pemutusId = pemutus;
        catatan = kataPemutus == null || kataPemutus.isBlank() ? null : kataPemutus.strip();
        dampak = akibat;
        diputuskan = kini;
    }

    KonteksUsulan konteks(long pemutus) {
        return new KonteksUsulan(id, pengusulId, pemutus, berlaku, berkasId, alasan);
    }

    Long id() {
        return id;
    }

    String jenis() {
        return jenis;
    }

    String isi() {
        return isi;
    }

    String ringkasan() {
        return ringkasan;
    }

    Long pegawaiId() {
        return pegawaiId;
    }

    Long pengusulId() {
        return pengusulId;
    }

    long versi() {
        return versi;
    }
}
