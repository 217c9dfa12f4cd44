package id.teladan.skp.pustaka;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.jabatan.PencariAtasan;
import id.teladan.core.pegawai.PembacaIdentitas;
import id.teladan.skp.aturan.CaraBagi;
import id.teladan.skp.rencana.Acuan;
import id.teladan.skp.rencana.HasilKerja;
import id.teladan.skp.rencana.IsiHasilKerja;
import id.teladan.skp.rencana.IsiIndikator;
import id.teladan.skp.rencana.IsiSkp;
import id.teladan.skp.rencana.JenisCascading;
import id.teladan.skp.rencana.JenisHasilKerja;
import id.teladan.skp.rencana.Pelaksana;
import id.teladan.skp.rencana.PembacaIsi;
import id.teladan.skp.rencana.PenulisHasil;
import id.teladan.skp.rencana.PenyusunanLampiran;
import id.teladan.skp.rencana.PenyusunanPerilaku;
import id.teladan.skp.rencana.SimpanEkspektasi;
import id.teladan.skp.rencana.SimpanLampiran;
import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.SkpDalamLingkup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The owner of an SKP takes results from an earlier one of his own or from the library. What the SKP has already is left out,
 * so that a repeated click changes nothing. A copied result finds the result of the present superior that has the same words
 * as the one it supported; else it stays unlinked. PermenPANRB 6/2022.
 */
@UseCase
public class PengambilanHasil {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject SkpDalamLingkup skpSaya;
    @Inject PembacaIsi pembaca;
    @Inject PembacaIdentitas identitas;
    @Inject PencariAtasan pencari;
    @Inject PenulisHasil penulis;
    @Inject PenyusunanPerilaku perilaku;
    @Inject PenyusunanLampiran lampiran;

    @Izin(Hak.MENYUSUN_SKP)
    public HasilPengambilan ambil(@Valid AmbilHasil cmd) {
        if (cmd.hasil().isEmpty()
                && cmd.pustaka().isEmpty()
                && !cmd.ekspektasi()
                && !cmd.lampiran()) {
            throw PelanggaranAturan.kode("SKP-766");
        }
        var skp = skpSaya.untukDisunting(cmd.skpId());
        var kini = pembaca.baca(skp.id());
        var asal = cmd.asalId() == null ? null : asal(skp, cmd.asalId());
        var dipilih = new ArrayList<IsiHasilKerja>();
        if (!cmd.hasil().isEmpty()) {
            dipilih.addAll(menurutId(asal, cmd.hasil()));
        }
        dipilih.addAll(pustaka(skp, cmd.pustaka()));
        var ada = new HashSet<>(uraian(kini));
        var atasan = hasilAtasan(skp);
        var saya = Pelaksana.diri(aktif.pelaku(), jam.instant());
        var baru = 0;
        var tertaut = 0;
        for (var isi : dipilih) {
            if (ada.add(rapi(isi.uraian()))) {
                var tautan = isi.tertaut() ? atasan.get(rapi(isi.atasanUraian())) : null;
                penulis.salin(skp, isi, tautan, saya);
                baru++;
                tertaut += tautan == null ? 0 : 1;
            }
        }
        var lain = 0;
        if (asal != null && cmd.ekspektasi()) {
            lain += salinEkspektasi(skp.id(), kini, asal);
        }
        if (asal != null && cmd.lampiran()) {
            lain += salinLampiran(skp.id(), kini, asal);
        }
        return new HasilPengambilan(baru, tertaut, dipilih.size() - baru, lain);
    }

    /** Content of an own earlier SKP. */
    private IsiSkp asal(Skp skp, long id) {
        var asal = skpSaya.temukan(id, Hak.MENYUSUN_SKP);
        if (!asal.sampai().isBefore(skp.mulai())) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return pembaca.baca(id);
    }

    private static List<IsiHasilKerja> menurutId(IsiSkp asal, List<Long> id) {
        var semua = new LinkedHashMap<Long, IsiHasilKerja>();
        if (asal != null) {
            asal.hasilKerja().forEach(h -> semua.put(h.id(), h));
        }
        if (!semua.keySet().containsAll(id)) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return semua.values().stream().filter(h -> id.contains(h.id())).toList();
    }

    /** Results of the library that are meant for the position; any other one answers like what does not exist. */
    private List<IsiHasilKerja> pustaka(Skp skp, List<Long> id) {
        if (id.isEmpty()) {
            return List.of();
        }
        var hari = Acuan.dalam(skp.mulai(), skp.sampai(), LocalDate.now(jam));
        var jabatan = identitas.pada(skp.pegawai().id(), hari).map(i -> i.jabatan()).orElse("");
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(
                                SqlPustaka.PILIH
                                        + " from skp_pustaka k where k.id in (:id) and "
                                        + SqlPustaka.UNTUK
                                        + " order by k.jabatan desc, k.uraian, k.id",
                                Tuple.class)
                        .setParameter("id", id)
                        .setParameter("jabatan", jabatan == null ? "" : jabatan)
                        .getResultList();
        if (baris.size() < Set.copyOf(id).size()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return baris.stream().map(SqlPustaka::baca).map(PengambilanHasil::isi).toList();
    }

    private static IsiHasilKerja isi(ButirPustaka butir) {
        var ukuran = new ArrayList<IsiIndikator>();
        for (var u : butir.ukuran()) {
            ukuran.add(
                    new IsiIndikator(
                            0,
                            0,
                            u.aspek(),
                            u.uraian(),
                            null,
                            null,
                            u.satuan(),
                            null,
                            ukuran.size() + 1));
        }
        return new IsiHasilKerja(
                0,
                0,
                JenisHasilKerja.UTAMA,
                butir.uraian(),
                null,
                null,
                JenisCascading.NON_DIRECT,
                null,
                null,
                CaraBagi.BEBAN,
                null,
                0,
                ukuran);
    }

    /** Results of the superior of the reference day, by their text. */
    private Map<String, HasilKerja> hasilAtasan(Skp skp) {
        var hari = Acuan.dalam(skp.mulai(), skp.sampai(), LocalDate.now(jam));
        var atasan = pencari.atasan(skp.pegawai().id(), hari).map(a -> a.pegawaiId()).orElse(0L);
        var hasil = new HashMap<String, HasilKerja>();
        em.createQuery(
                        "select h from HasilKerja h join h.skp s where h.dihapus is null and s.pegawai.id = :atasan"
                                + " and s.mulai <= :sampai and s.sampai >= :mulai order by h.id",
                        HasilKerja.class)
                .setParameter("atasan", atasan)
                .setParameter("mulai", skp.mulai())
                .setParameter("sampai", skp.sampai())
                .getResultList()
                .forEach(h -> hasil.putIfAbsent(rapi(h.uraian()), h));
        return hasil;
    }

    private int salinEkspektasi(long skpId, IsiSkp kini, IsiSkp asal) {
        var lama =
                asal.perilaku().stream()
                        .filter(p -> !p.ekspektasi().isBlank())
                        .collect(Collectors.toMap(p -> p.nilai(), p -> p.ekspektasi()));
        var jumlah = 0;
        for (var p : kini.perilaku()) {
            if (p.ekspektasi().isBlank() && lama.containsKey(p.nilai())) {
                perilaku.simpan(
                        new SimpanEkspektasi(skpId, p.nilai(), p.versi(), lama.get(p.nilai())));
                jumlah++;
            }
        }
        return jumlah;
    }

    private int salinLampiran(long skpId, IsiSkp kini, IsiSkp asal) {
        var ada = kini.lampiran().stream().map(l -> l.jenis() + rapi(l.uraian())).toList();
        var jumlah = 0;
        for (var l : asal.lampiran()) {
            if (!l.uraian().isBlank() && !ada.contains(l.jenis() + rapi(l.uraian()))) {
                var baris = lampiran.tambah(skpId, l.jenis());
                lampiran.simpan(new SimpanLampiran(skpId, baris.id(), baris.versi(), l.uraian()));
                jumlah++;
            }
        }
        return jumlah;
    }

    static Set<String> uraian(IsiSkp isi) {
        return isi.hasilKerja().stream()
                .map(h -> rapi(h.uraian()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Texts that differ in blanks or case alone are the same. */
    static String rapi(String teks) {
        return teks.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
