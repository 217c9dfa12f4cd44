package id.teladan.disiplin.daftar;

import id.teladan.core.aturan.Jejak;
import id.teladan.disiplin.aturan.JenisHukuman;
import id.teladan.disiplin.aturan.Pejabat;
import id.teladan.disiplin.aturan.TingkatHukuman;
import id.teladan.disiplin.aturan.perkara.JenisJam;
import id.teladan.disiplin.aturan.perkara.LangkahPerkara;
import id.teladan.disiplin.aturan.perkara.PeranPerkara;
import id.teladan.disiplin.aturan.perkara.StatusPerkara;
import id.teladan.disiplin.perkara.SumberIndikasi;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A case as its team sees it.
 *
 * @param atasan who examines today as the direct superior; null where nobody leads the unit
 * @param penghukum who would decide today; null before the proposal or where he is outside
 * @param usul lightest allowed sanction; null before the proposal
 * @param diizinkan sanctions to choose from; filled only for who may decide now
 * @param peran what the reader is in this case
 * @param langkah lawful next steps, those of the reader first
 */
public record RincianPerkara(
        long id,
        long versi,
        String nomor,
        long pegawaiId,
        String nama,
        String nip,
        String jabatan,
        String unit,
        StatusPerkara status,
        SumberIndikasi sumber,
        String pelapor,
        String uraian,
        LocalDate kejadianMulai,
        LocalDate kejadianSampai,
        LocalDate dilaporkan,
        LocalDate ditelaah,
        JenisJam tenggat,
        LocalDate batas,
        Integer sisa,
        String atasan,
        Pejabat pejabat,
        String penghukum,
        TingkatHukuman tingkatUsul,
        JenisHukuman usul,
        Jejak usulJejak,
        List<JenisHukuman> diizinkan,
        List<Dugaan> dugaan,
        List<Langkah> riwayat,
        List<Panggilan> panggilan,
        List<TanyaJawab> tanyaJawab,
        Pemeriksaan pemeriksaan,
        Keputusan keputusan,
        List<Anggota> tim,
        List<Baca> dibaca,
        Set<PeranPerkara> peran,
        List<LangkahSah> langkah)
        implements Serializable {

    /** An alleged breach; {@code hari} = days of absence. */
    public record Dugaan(String kode, String dampak, List<LocalDate> hari, int menitKurang)
            implements Serializable {}

    /** A step that was taken. */
    public record Langkah(
            int urut,
            LangkahPerkara langkah,
            StatusPerkara ke,
            PeranPerkara peran,
            String oleh,
            String jabatan,
            LocalDate tanggal,
            Instant waktu,
            String alasan,
            String dokumen)
            implements Serializable {}

    /** A summons; {@code hasil} null before the day. */
    public record Panggilan(
            int ke,
            String nomor,
            LocalDate tanggalSurat,
            LocalDate tanggalPeriksa,
            String jam,
            String tempat,
            String penandatangan,
            String jabatan,
            String hasil)
            implements Serializable {}

    /** A question and its answer. */
    public record TanyaJawab(int urut, String tanya, String jawab) implements Serializable {}

    /** BAP and LHP; {@code lhpNomor} null before the report. */
    public record Pemeriksaan(
            String cara,
            LocalDate tanggal,
            String pemeriksa,
            String jabatan,
            String bapNomor,
            boolean bapTertanda,
            String bapAlasanTolak,
            String lhpNomor,
            LocalDate lhpTanggal,
            String fakta,
            String analisis,
            String kesimpulan,
            String meringankan,
            String memberatkan)
            implements Serializable {}

    /** The decision; days null before they are known. */
    public record Keputusan(
            String nomor,
            LocalDate tanggal,
            JenisHukuman jenis,
            String pelanggaran,
            String pertimbangan,
            String nama,
            String jabatan,
            String sebagai,
            LocalDate diterima,
            String caraTerima,
            String buktiTerima,
            boolean terlambat,
            LocalDate berlaku,
            LocalDate mulai,
            LocalDate berakhir,
            List<String> bulanPotong,
            Jejak jejak,
            Jejak jejakMasa)
            implements Serializable {}

    /** A member of the Tim Pemeriksa. */
    public record Anggota(String nama, String unsur) implements Serializable {}

    /** Somebody has read the case. */
    public record Baca(String oleh, Instant waktu, String apa) implements Serializable {}

    /**
     * A lawful next step.
     *
     * @param milikSaya the reader may take it
     * @param sebab code of why it cannot be taken yet; null when it can
     * @param nilai value for the sentence of the reason
     */
    public record LangkahSah(
            LangkahPerkara langkah,
            boolean milikSaya,
            PeranPerkara oleh,
            String sebab,
            String nilai)
            implements Serializable {

        /** True when the reader can take it now. */
        public boolean boleh() {
            return milikSaya && sebab == null;
        }
    }

    public RincianPerkara {
        diizinkan = List.copyOf(diizinkan);
        dugaan = List.copyOf(dugaan);
        riwayat = List.copyOf(riwayat);
        panggilan = List.copyOf(panggilan);
        tanyaJawab = List.copyOf(tanyaJawab);
        tim = List.copyOf(tim);
        dibaca = List.copyOf(dibaca);
        peran = Set.copyOf(peran);
        langkah = List.copyOf(langkah);
    }

    /** True when the reader can take this step now. */
    public boolean boleh(LangkahPerkara apa) {
        return langkah.stream().anyMatch(l -> l.langkah() == apa && l.boleh());
    }
}
