package id.teladan.core.parameter;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.ParameterTerbaca.Baris;
import id.teladan.core.galat.PelanggaranAturan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads the dated values as one immutable snapshot for the pure rules; one statement. */
@ApplicationScoped
public class Parameter {

    /** The draft of the running trial; only the thread of {@link #denganDraf} sees it. */
    private static final ThreadLocal<IsiParameter> DRAF = new ThreadLocal<>();

    @Inject EntityManager em;
    @Inject Clock jam;

    /** All values in force, of every key. Read once per use case. */
    public ParameterTerbaca terbaca() {
        var baris = baris();
        var draf = DRAF.get();
        if (draf == null) {
            return ParameterTerbaca.dari(baris);
        }
        var ditempatkan =
                Penempatan.dari(
                        baris.stream().filter(b -> b.kunci().equals(draf.kunci())).toList(),
                        draf,
                        LocalDate.now(jam));
        ditempatkan
                .bentrok()
                .ifPresent(
                        b -> {
                            throw PelanggaranAturan.kode(
                                    "PARAMETER_BERTUMPUK",
                                    b.nilai(),
                                    b.mulai(),
                                    b.sampai() == null ? "-" : b.sampai());
                        });
        return ParameterTerbaca.dari(
                Stream.concat(
                                baris.stream().filter(b -> !b.kunci().equals(draf.kunci())),
                                ditempatkan.baris().stream())
                        .toList());
    }

    /** Runs {@code kerja} as if the value held already; nothing is written. For trials only. */
    public <T> T denganDraf(IsiParameter draf, Supplier<T> kerja) {
        var luar = DRAF.get();
        DRAF.set(draf);
        try {
            return kerja.get();
        } finally {
            if (luar == null) {
                DRAF.remove();
            } else {
                DRAF.set(luar);
            }
        }
    }

    private List<Baris> baris() {
        return em
                .createQuery(
                        "select p from NilaiParameter p order by p.kunci, p.mulai",
                        NilaiParameter.class)
                .getResultList()
                .stream()
                .map(Parameter::baris)
                .toList();
    }

    static Baris baris(NilaiParameter p) {
        return new Baris(
                p.kunci(),
                p.nilai(),
                p.mulai(),
                p.sampai(),
                new Dasar(p.dasarId(), p.dasarPasal()));
    }
}
