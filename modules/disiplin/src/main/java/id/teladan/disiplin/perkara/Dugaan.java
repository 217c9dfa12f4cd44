package id.teladan.disiplin.perkara;

import id.teladan.core.audit.AuditRahasia;
import id.teladan.disiplin.aturan.Dampak;
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
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** An alleged breach of a duty or a prohibition; days of absence belong to duty 4f only. PP 94/2021 Pasal 3-5. */
@Entity
@AuditRahasia
@Table(name = "disiplin_dugaan")
public class Dugaan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disiplin_dugaan_seq")
    @SequenceGenerator(
            name = "disiplin_dugaan_seq",
            sequenceName = "disiplin_dugaan_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "perkara_id", updatable = false)
    private long perkaraId;

    @Column(updatable = false)
    private String kode;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Dampak dampak;

    @Column(updatable = false)
    private String hari;

    @Column(name = "menit_kurang", updatable = false)
    private int menitKurang;

    @Version private long versi;

    protected Dugaan() {}

    public Dugaan(
            long perkaraId,
            String kode,
            Dampak dampak,
            Collection<LocalDate> hari,
            int menitKurang) {
        this.perkaraId = perkaraId;
        this.kode = kode;
        this.dampak = dampak;
        this.hari =
                hari.isEmpty()
                        ? null
                        : hari.stream()
                                .sorted()
                                .distinct()
                                .map(LocalDate::toString)
                                .collect(Collectors.joining(","));
        this.menitKurang = menitKurang;
    }

    public String kode() {
        return kode;
    }

    public Dampak dampak() {
        return dampak;
    }

    public int menitKurang() {
        return menitKurang;
    }

    /** Days of absence in order. */
    public List<LocalDate> hari() {
        return baca(hari);
    }

    /** Days of a stored text. */
    static List<LocalDate> baca(String teks) {
        return teks == null || teks.isBlank()
                ? List.of()
                : Arrays.stream(teks.split(",")).map(LocalDate::parse).toList();
    }
}
