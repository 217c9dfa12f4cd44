package id.teladan.web.rupa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

    record Orang(String nama, int umur) {
        /** Derived. */
        public String salam() {
            return "Halo " + nama;
        }

        /** Fails. */
        public String gagal() {
            if (umur > 0) {
                throw new IllegalStateException("x");
            }
            return "baik";
        }
    }

    private static final class Konteks extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }

    private final RecordELResolver resolver = new RecordELResolver();
    private final Konteks konteks = new Konteks();

    @Test
    void membaca_komponen_dan_turunan() {
        var orang = new Orang("Sari", 30);
        assertThat(resolver.getValue(konteks, orang, "nama")).isEqualTo("Sari");
        assertThat(konteks.isPropertyResolved()).isTrue();
        assertThat(resolver.getValue(konteks, orang, "salam")).isEqualTo("Halo Sari");
        assertThat(resolver.getType(konteks, orang, "umur")).isEqualTo(int.class);
        assertThat(resolver.isReadOnly(konteks, orang, "umur")).isTrue();
    }

    @Test
    void yang_bukan_record_diserahkan_kepada_yang_lain() {
        assertThat(resolver.getValue(konteks, "teks", "nama")).isNull();
        assertThat(resolver.getValue(konteks, new Orang("a", 1), "tidakAda")).isNull();
        assertThat(konteks.isPropertyResolved()).isFalse();
    }

    @Test
    void record_tidak_dapat_ditulis_dan_galatnya_tidak_hilang() {
        var orang = new Orang("a", 1);
        assertThatThrownBy(() -> resolver.setValue(konteks, orang, "nama", "b"))
                .isInstanceOf(PropertyNotWritableException.class);
        assertThatThrownBy(() -> resolver.getValue(konteks, orang, "gagal"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }
}
