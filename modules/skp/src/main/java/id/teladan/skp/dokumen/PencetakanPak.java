package id.teladan.skp.dokumen;

import id.teladan.core.dokumen.ButirRingkasan;
import id.teladan.core.dokumen.TerbitkanDokumen;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pegawai.IdentitasPegawai;
import id.teladan.core.pegawai.PembacaIdentitas;
import id.teladan.skp.angkakredit.PakTerbaca;
import id.teladan.skp.angkakredit.PembacaPak;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The document of a decision on angka kredit (PAK) as PDF. Peraturan BKN 3/2023. */
@UseCase
public class PencetakanPak {

    private static final int DESIMAL = 2;

    @Inject PembacaPak pembaca;
    @Inject PembacaIdentitas identitas;
    @Inject PencetakDokumen pencetak;

    /**
     * @param alamat public base address of Teladan, for the QR code
     */
    @Izin(Hak.LIHAT_SKP)
    public Cetakan cetak(long id, String alamat) {
        var pak = pembaca.baca(id);
        var orang = identitas.semua(List.of(pak.pegawaiId(), pak.penetapId()), pak.tanggal());
        var pegawai = orang.get(pak.pegawaiId());
        var nama = pegawai.nama().replaceAll("[/\\\\]", " ");
        return pencetak.cetak(
                true,
                new TerbitkanDokumen(
                        "PAK",
                        "pak:" + pak.id(),
                        pak.pegawaiId(),
                        judul(pak, pegawai),
                        "PAK " + pak.tahun() + " " + nama + ".pdf",
                        ringkasan(pak, pegawai),
                        alamat),
                PencetakDokumen.isi("pak", nilai(pak, pegawai, orang.get(pak.penetapId()))));
    }

    private static String judul(PakTerbaca pak, IdentitasPegawai pegawai) {
        return "Penetapan Angka Kredit " + pak.tahun() + ": " + pegawai.nama();
    }

    private static List<ButirRingkasan> ringkasan(PakTerbaca pak, IdentitasPegawai pegawai) {
        return List.of(
                new ButirRingkasan("Pegawai", pegawai.nama()),
                new ButirRingkasan("Jabatan", Istilah.atau(pegawai.jabatan())),
                new ButirRingkasan("Sampai dengan tahun", String.valueOf(pak.tahun())),
                new ButirRingkasan("Angka kredit kumulatif", teks(pak.kumulatif())),
                new ButirRingkasan("Ditetapkan", Istilah.tanggal(pak.tanggal())));
    }

    private static Map<String, Object> nilai(
            PakTerbaca pak, IdentitasPegawai pegawai, IdentitasPegawai penetap) {
        var isi = new LinkedHashMap<String, Object>();
        isi.put("judul", judul(pak, pegawai));
        isi.put("namaFormulir", "Penetapan Angka Kredit");
        isi.put("nomor", pak.nomor());
        isi.put("instansi", Istilah.atau(pegawai.opd() == null ? pegawai.unit() : pegawai.opd()));
        isi.put("jenjang", pak.jenjang().sebutan());
        isi.put("pihak", KepalaFormulir.pihak(pegawai, Istilah.atau(pegawai.jabatan())));
        isi.put(
                "baris",
                SusunanSkp.bernomor(
                        pak.isi().baris(),
                        b -> {
                            var x = new LinkedHashMap<String, Object>();
                            x.put("tahun", b.tahun());
                            x.put("periode", Istilah.periode(b.mulai(), b.sampai()));
                            x.put("bulan", b.bulan());
                            x.put("predikat", b.predikat());
                            x.put("ak", teks(b.angkaKredit()));
                            x.put("kumulatif", teks(b.kumulatif()));
                            return x;
                        }));
        isi.put("saldo", teks(pak.isi().saldo()));
        isi.put("nomorSaldo", Istilah.atau(pak.isi().nomorSaldo()));
        isi.put("kumulatif", teks(pak.kumulatif()));
        isi.put(
                "kebutuhan",
                pak.isi().kebutuhanJenjang() == null
                        ? List.of(kebutuhan("kenaikan pangkat", pak, pak.isi().kebutuhanPangkat()))
                        : List.of(
                                kebutuhan("kenaikan pangkat", pak, pak.isi().kebutuhanPangkat()),
                                kebutuhan("kenaikan jenjang", pak, pak.isi().kebutuhanJenjang())));
        isi.put(
                "tandaTangan",
                List.of(SusunanSkp.tandaTangan("Ditetapkan oleh,", pak.ditetapkanPada(), penetap)));
        return isi;
    }

    private static Map<String, Object> kebutuhan(String untuk, PakTerbaca pak, BigDecimal perlu) {
        var kurang = perlu.subtract(pak.kumulatif());
        return Map.of(
                "untuk",
                untuk,
                "perlu",
                teks(perlu),
                "keadaan",
                kurang.signum() <= 0 ? "Memenuhi" : "Kurang " + teks(kurang));
    }

    private static String teks(BigDecimal nilai) {
        return nilai.setScale(DESIMAL, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
    }
}
