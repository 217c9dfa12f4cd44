package id.teladan.core.aturan;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a rule says: a proposal, a refusal with its reason, or "an officer must decide". Folded by {@link #pilih}.
 *
 * @param <T> type of the proposal
 */
public sealed interface Hasil<T> extends Serializable {

    /** How it came about. */
    Jejak jejak();

    /** Folds the three cases into one value. */
    <R> R pilih(
            Function<Usulan<T>, R> usulan,
            Function<TidakMemenuhi<T>, R> tidakMemenuhi,
            Function<PerluTelaah<T>, R> perluTelaah);

    /** The proposal, also one that an officer must look at; empty when there is none. */
    default Optional<T> nilaiUsulan() {
        return pilih(
                u -> Optional.of(u.nilai()),
                t -> Optional.empty(),
                p -> Optional.ofNullable(p.usulan()));
    }

    static <T> Hasil<T> usulan(T nilai, Jejak jejak) {
        return new Usulan<>(nilai, jejak);
    }

    static <T> Hasil<T> tidakMemenuhi(String alasan, Jejak jejak) {
        return new TidakMemenuhi<>(alasan, jejak);
    }

    static <T> Hasil<T> perluTelaah(String alasan, T usulan, Jejak jejak) {
        return new PerluTelaah<>(alasan, usulan, jejak);
    }

    /** The rule proposes a value; the officer may deviate with a written reason. */
    record Usulan<T>(T nilai, Jejak jejak) implements Hasil<T> {

        public Usulan {
            Objects.requireNonNull(nilai, "nilai");
            Objects.requireNonNull(jejak, "jejak");
        }

        @Override
        public <R> R pilih(
                Function<Usulan<T>, R> usulan,
                Function<TidakMemenuhi<T>, R> tidakMemenuhi,
                Function<PerluTelaah<T>, R> perluTelaah) {
            return usulan.apply(this);
        }
    }

    /** The conditions are not met. */
    record TidakMemenuhi<T>(String alasan, Jejak jejak) implements Hasil<T> {

        public TidakMemenuhi {
            Objects.requireNonNull(alasan, "alasan");
            Objects.requireNonNull(jejak, "jejak");
        }

        @Override
        public <R> R pilih(
                Function<Usulan<T>, R> usulan,
                Function<TidakMemenuhi<T>, R> tidakMemenuhi,
                Function<PerluTelaah<T>, R> perluTelaah) {
            return tidakMemenuhi.apply(this);
        }
    }

    /** Only an officer may decide; {@code usulan} is the proposal beside it, or null. */
    record PerluTelaah<T>(String alasan, T usulan, Jejak jejak) implements Hasil<T> {

        public PerluTelaah {
            Objects.requireNonNull(alasan, "alasan");
            Objects.requireNonNull(jejak, "jejak");
        }

        @Override
        public <R> R pilih(
                Function<Usulan<T>, R> usulan,
                Function<TidakMemenuhi<T>, R> tidakMemenuhi,
                Function<PerluTelaah<T>, R> perluTelaah) {
            return perluTelaah.apply(this);
        }
    }
}
