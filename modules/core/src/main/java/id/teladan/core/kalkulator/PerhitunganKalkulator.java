package id.teladan.core.kalkulator;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.galat.PermintaanSalah;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Asks a calculator by name. Inputs are facts without a person, so everybody may ask. */
@UseCase
public class PerhitunganKalkulator {

    @Inject @Any Instance<Kalkulator> semua;
    @Inject Clock jam;

    /** All calculators by name. */
    @Izin(Hak.UMUM)
    public List<RingkasKalkulator> daftar() {
        return semua.stream()
                .map(k -> new RingkasKalkulator(k.nama(), k.uraian()))
                .sorted(Comparator.comparing(RingkasKalkulator::nama))
                .toList();
    }

    /**
     * Calculates.
     *
     * @param masukan tree of maps, lists, texts, {@code BigDecimal}, booleans and nulls
     */
    @Izin(Hak.UMUM)
    public Jawaban hitung(String nama, Map<String, Object> masukan) {
        return jawab(temukan(nama), masukan);
    }

    /** Calculates from a JSON text in UTF-8. */
    @Izin(Hak.UMUM)
    public Jawaban hitungJson(String nama, byte[] json) {
        var kalkulator = temukan(nama);
        return jawab(kalkulator, JsonMasukan.baca(json));
    }

    /** What a calculator takes and gives. */
    @Izin(Hak.UMUM)
    public SkemaKalkulator skema(String nama) {
        return SkemaKalkulator.dari(temukan(nama));
    }

    /** As {@link #hitung}, but a refusal comes back as data: the screen shows every problem at its field. */
    @Izin(Hak.UMUM)
    public Percobaan coba(String nama, Map<String, Object> masukan) {
        var kalkulator = temukan(nama);
        try {
            return new Percobaan(jawab(kalkulator, masukan), List.of());
        } catch (PelanggaranAturan | PermintaanSalah e) {
            return new Percobaan(null, e.pelanggaran());
        }
    }

    private Jawaban jawab(Kalkulator kalkulator, Map<String, Object> pohon) {
        var pembaca = new PembacaMasukan();
        var masukan = pembaca.baca(SkemaKalkulator.dari(kalkulator).masukan(), pohon);
        var acuan = acuan(kalkulator, masukan, pohon);
        kalkulator.periksa(masukan, acuan).forEach(pembaca::tambah);
        pembaca.selesai();
        return kalkulator.hitung(masukan, acuan);
    }

    /** Null when a reference date was given but cannot be read. */
    private LocalDate acuan(Kalkulator kalkulator, Masukan masukan, Map<String, Object> pohon) {
        var nama = Bidang.TANGGAL_ACUAN.nama();
        if (masukan.ada(nama)) {
            return masukan.tanggal(nama);
        }
        return pohon.get(nama) != null
                ? null
                : kalkulator.tanggalDalam(masukan).orElseGet(() -> LocalDate.now(jam));
    }

    private Kalkulator temukan(String nama) {
        return semua.stream()
                .filter(k -> k.nama().equals(nama))
                .findFirst()
                .orElseThrow(() -> DataTidakDitemukan.kode("KALKULATOR_TIDAK_DIKENAL", nama));
    }
}
