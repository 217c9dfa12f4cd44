package id.teladan.disiplin.pemeriksaan;

import id.teladan.core.audit.AuditRahasia;
import id.teladan.disiplin.perkara.Petugas;
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

/** The examination of a case: its closed record (BAP) and its report (LHP). PP 94/2021 Pasal 27, 32. */
@Entity
@AuditRahasia
@Table(name = "disiplin_pemeriksaan")
class Pemeriksaan {

    /** How it was held. */
    enum Cara {
        TATAP_MUKA,
        VIRTUAL,
        TANPA_HADIR
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disiplin_pemeriksaan_seq")
    @SequenceGenerator(
            name = "disiplin_pemeriksaan_seq",
            sequenceName = "disiplin_pemeriksaan_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "perkara_id", updatable = false)
    private long perkaraId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Cara cara;

    @Column(updatable = false)
    private LocalDate tanggal;

    @Column(updatable = false)
    private String pemeriksa;

    @Column(updatable = false)
    private String jabatan;

    @Column(name = "bap_nomor")
    private String bapNomor;

    @Column(name = "bap_tertanda")
    private Boolean bapTertanda;

    @Column(name = "bap_alasan_tolak")
    private String bapAlasanTolak;

    @Column(name = "lhp_nomor")
    private String lhpNomor;

    @Column(name = "lhp_tanggal")
    private LocalDate lhpTanggal;

    @Column(columnDefinition = "longtext")
    private String fakta;

    @Column(columnDefinition = "longtext")
    private String analisis;

    @Column(columnDefinition = "longtext")
    private String kesimpulan;

    private Boolean terbukti;

    private String meringankan;

    private String memberatkan;

    @Version private long versi;

    protected Pemeriksaan() {}

    Pemeriksaan(long perkaraId, Cara cara, LocalDate tanggal, Petugas oleh) {
        this.perkaraId = perkaraId;
        this.cara = cara;
        this.tanggal = tanggal;
        this.pemeriksa = oleh.nama();
        this.jabatan = oleh.jabatan();
    }

    void tutup(String nomor, boolean tertanda, String alasanTolak) {
        bapNomor = nomor;
        bapTertanda = tertanda;
        bapAlasanTolak = tertanda ? null : alasanTolak.strip();
    }

    void laporkan(TerbitkanLaporan cmd, String nomor, LocalDate hari) {
        lhpNomor = nomor;
        lhpTanggal = hari;
        fakta = cmd.fakta().strip();
        analisis = cmd.analisis().strip();
        kesimpulan = cmd.kesimpulan().strip();
        terbukti = cmd.terbukti();
        meringankan = cmd.meringankan();
        memberatkan = cmd.memberatkan();
    }
}
