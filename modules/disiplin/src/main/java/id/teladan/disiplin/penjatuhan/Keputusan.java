package id.teladan.disiplin.penjatuhan;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.audit.AuditRahasia;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.disiplin.aturan.JenisHukuman;
import id.teladan.disiplin.aturan.MasaHukuman;
import id.teladan.disiplin.aturan.Pejabat;
import id.teladan.disiplin.perkara.PenentuPenghukum.Penghukum;
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
import java.time.YearMonth;
import java.util.stream.Collectors;

/** The decision of a case. The explanation is written once beside it. PP 94/2021 Pasal 38-40. */
@Entity
@AuditRahasia
@Table(name = "disiplin_keputusan")
class Keputusan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disiplin_keputusan_seq")
    @SequenceGenerator(
            name = "disiplin_keputusan_seq",
            sequenceName = "disiplin_keputusan_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "perkara_id", updatable = false)
    private long perkaraId;

    @Column(updatable = false)
    private String nomor;

    @Column(updatable = false)
    private LocalDate tanggal;

    @Enumerated(EnumType.STRING)
    private JenisHukuman jenis;

    @Column(updatable = false)
    private String pelanggaran;

    @Column(updatable = false)
    private String pertimbangan;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Pejabat pejabat;

    @Column(name = "pejabat_id", updatable = false)
    private long pejabatId;

    @Column(updatable = false)
    private String nama;

    @Column(updatable = false)
    private String jabatan;

    @Column(updatable = false)
    private String sebagai;

    @Column(name = "unit_pejabat_id", updatable = false)
    private long unitPejabatId;

    private LocalDate diterima;

    @Enumerated(EnumType.STRING)
    @Column(name = "cara_terima")
    private CaraTerima caraTerima;

    @Column(name = "bukti_terima")
    private String buktiTerima;

    @Column(name = "terlambat_sampai")
    private boolean terlambatSampai;

    private LocalDate berlaku;

    private LocalDate mulai;

    private LocalDate berakhir;

    @Column(name = "bulan_potong")
    private String bulanPotong;

    @Column(columnDefinition = "longtext", updatable = false)
    private String masukan;

    @Column(columnDefinition = "longtext", updatable = false)
    private String jejak;

    @Column(name = "jejak_masa", columnDefinition = "longtext")
    private String jejakMasa;

    @Version private long versi;

    protected Keputusan() {}

    Keputusan(
            TetapkanHukuman cmd,
            String nomor,
            LocalDate tanggal,
            Penghukum penghukum,
            Petugas oleh,
            String masukan,
            Jejak jejak) {
        this.perkaraId = cmd.id();
        this.nomor = nomor;
        this.tanggal = tanggal;
        this.jenis = cmd.jenis();
        this.pelanggaran = cmd.pelanggaran().strip();
        this.pertimbangan = cmd.pertimbangan();
        this.pejabat = penghukum.pejabat();
        this.pejabatId = penghukum.orang().pegawaiId();
        this.nama = oleh.nama();
        this.jabatan = penghukum.orang().jabatan();
        this.sebagai = penghukum.orang().jenis();
        this.unitPejabatId = penghukum.orang().unitId();
        this.masukan = masukan;
        this.jejak = JsonJejak.tulis(jejak);
    }

    void diterima(SampaikanKeputusan cmd, boolean terlambat) {
        diterima = cmd.diterima();
        caraTerima = cmd.cara();
        buktiTerima = cmd.bukti();
        terlambatSampai = terlambat;
    }

    void berlaku(LocalDate hari, MasaHukuman masa, Jejak jejakBaru) {
        berlaku = hari;
        mulai = masa.mulai();
        berakhir = masa.berakhir();
        bulanPotong =
                masa.potongTppBulan().stream()
                        .map(YearMonth::toString)
                        .collect(Collectors.joining(","));
        jejakMasa = JsonJejak.tulis(jejakBaru);
    }

    JenisHukuman jenis() {
        return jenis;
    }
}
