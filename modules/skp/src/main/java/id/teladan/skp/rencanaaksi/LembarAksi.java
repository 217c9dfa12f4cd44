package id.teladan.skp.rencanaaksi;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The actions of a quarter.
 *
 * @param boleh true for the owner of an SKP in force whose quarter was not evaluated
 * @param dinilai true when the quarter was evaluated
 * @param mulai first day of the quarter within the SKP
 * @param sampai its last day
 */
public record LembarAksi(
        long skpId,
        int tahun,
        String nama,
        int triwulan,
        boolean milikSaya,
        boolean boleh,
        boolean dinilai,
        LocalDate mulai,
        LocalDate sampai,
        List<Kelompok> kelompok)
        implements Serializable {

    /** A result with its actions by day. */
    public record Kelompok(long hasilKerjaId, String uraian, List<Butir> butir)
            implements Serializable {

        public Kelompok {
            butir = List.copyOf(butir);
        }
    }

    /** An action. */
    public record Butir(
            long id,
            long versi,
            String uraian,
            LocalDate tenggat,
            KeadaanAksi keadaan,
            String catatan)
            implements Serializable {

        public boolean terbuka() {
            return keadaan == KeadaanAksi.RENCANA || keadaan == KeadaanAksi.BERJALAN;
        }
    }

    public LembarAksi {
        kelompok = List.copyOf(kelompok);
    }

    /** Actions that were not given up. */
    public long banyak() {
        return kelompok.stream()
                .flatMap(k -> k.butir().stream())
                .filter(b -> b.keadaan() != KeadaanAksi.BATAL)
                .count();
    }

    public long selesai() {
        return kelompok.stream()
                .flatMap(k -> k.butir().stream())
                .filter(b -> b.keadaan() == KeadaanAksi.SELESAI)
                .count();
    }
}
