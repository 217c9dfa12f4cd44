package id.teladan.core.impor;

import id.teladan.core.impor.KeadaanKini.GolonganKini;
import id.teladan.core.impor.KeadaanKini.OrangKini;
import id.teladan.core.impor.KeadaanKini.PenugasanKini;
import id.teladan.core.impor.KeadaanKini.UnitKini;
import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.riwayat.IsianRiwayat;
import id.teladan.core.riwayat.RiwayatMassal;
import id.teladan.core.unitkerja.JenisUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an import would do: one entry per row, plus the positions that must be made. */
final class Rencana {

    /**
     * @param kini null for a new unit
     * @param jenis kind in the end
     * @param indukKode null at the top
     * @param versiBaru true when the state so far is kept as a closed row
     */
    record RencanaUnit(
            BarisUnor baris,
            UnitKini kini,
            String nama,
            JenisUnit jenis,
            String indukKode,
            boolean pindah,
            boolean versiBaru,
            Tindakan tindakan,
            List<Perubahan> perubahan,
            long sidik)
            implements BarisRencana {

        @Override
        public LembarImpor lembar() {
            return LembarImpor.UNOR;
        }

        @Override
        public int nomor() {
            return baris.nomor();
        }

        @Override
        public String kunci() {
            return baris.kode();
        }

        @Override
        public String isi() {
            return SandiBaris.tulis(baris);
        }
    }

    /** A position that does not exist yet; the unit may be new too. */
    static final class JabatanBaru {
        final String unorKode;
        final String nama;
        final JenisJabatan jenis;
        final int kelas;
        LocalDate mulai;

        /** Last day of a position that belongs to the past; null = open. */
        LocalDate sampai;

        /** A unit of the past; null = the unit of today with the code. */
        Long unitId;

        int formasi;
        long id;

        JabatanBaru(String unorKode, String nama, JenisJabatan jenis, int kelas) {
            this.unorKode = unorKode;
            this.nama = nama;
            this.jenis = jenis;
            this.kelas = kelas;
        }
    }

    /**
     * @param tutup the assignment that ends the day before; null when none does
     * @param jabatanId null when {@code jabatanBaru} is used
     */
    record RencanaPenugasan(
            PenugasanKini tutup, Long jabatanId, JabatanBaru jabatanBaru, LocalDate mulai) {}

    /**
     * @param tutup the rank row that ends the day before; null when none does
     * @param betulkan the row of the same TMT whose rank is corrected; null when a row is added
     * @param sampai end of the added row; null when it stays open
     */
    record RencanaGolongan(
            GolonganKini tutup,
            GolonganKini betulkan,
            String golongan,
            LocalDate mulai,
            LocalDate sampai) {}

    /** @param kini null for a new person */
    record RencanaPegawai(
            BarisPegawai baris,
            OrangKini kini,
            boolean identitasBerubah,
            RencanaGolongan golongan,
            RencanaPenugasan penugasan,
            Tindakan tindakan,
            List<Perubahan> perubahan,
            long sidik)
            implements BarisRencana {

        @Override
        public LembarImpor lembar() {
            return LembarImpor.PEGAWAI;
        }

        @Override
        public int nomor() {
            return baris.nomor();
        }

        @Override
        public String kunci() {
            return baris.nip();
        }

        @Override
        public String nama() {
            return baris.nama();
        }

        @Override
        public String isi() {
            return SandiBaris.tulis(baris);
        }
    }

    /**
     * A record.
     *
     * @param lama the valid row that it supersedes; null = none
     * @param isian what is written: the cells of the file, and what is recorded where an optional cell is empty
     */
    record RencanaRiwayat(
            BarisRiwayat baris,
            String nama,
            RiwayatMassal.Baris lama,
            IsianRiwayat isian,
            Tindakan tindakan,
            List<Perubahan> perubahan,
            long sidik)
            implements BarisRencana {

        @Override
        public LembarImpor lembar() {
            return baris.lembar();
        }

        @Override
        public int nomor() {
            return baris.nomor();
        }

        @Override
        public String kunci() {
            return baris.nip();
        }

        @Override
        public String isi() {
            return SandiBaris.tulis(baris);
        }
    }

    /**
     * A position of the past.
     *
     * @param lama the same assignment, whose decree is filled in; null when a row is added
     * @param jabatanId null when {@code jabatanBaru} is used
     */
    record RencanaJabatan(
            BarisJabatan baris,
            String nama,
            PenugasanKini lama,
            Long jabatanId,
            JabatanBaru jabatanBaru,
            Tindakan tindakan,
            List<Perubahan> perubahan,
            long sidik)
            implements BarisRencana {

        @Override
        public LembarImpor lembar() {
            return LembarImpor.RIWAYAT_JABATAN;
        }

        @Override
        public int nomor() {
            return baris.nomor();
        }

        @Override
        public String kunci() {
            return baris.nip();
        }

        @Override
        public String isi() {
            return SandiBaris.tulis(baris);
        }
    }

    final List<RencanaUnit> unit = new ArrayList<>();
    final List<RencanaPegawai> pegawai = new ArrayList<>();
    final List<RencanaRiwayat> riwayat = new ArrayList<>();
    final List<RencanaJabatan> jabatan = new ArrayList<>();
    final Map<String, JabatanBaru> jabatanBaru = new LinkedHashMap<>();

    /** Every row of the file. */
    List<BarisRencana> semua() {
        var hasil = new ArrayList<BarisRencana>(unit);
        hasil.addAll(pegawai);
        hasil.addAll(riwayat);
        hasil.addAll(jabatan);
        return hasil;
    }
}
