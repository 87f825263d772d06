package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Ways in which a file comes to harm. */
enum Damage {
    CUT_OFF {
        @Override
        byte[] hurt(byte[] file, SplittableRandom random) {
            return Arrays.copyOf(file, random.nextInt(file.length));
        }
    },
    EMPTIED {
        @Override
        byte[] hurt(byte[] file, SplittableRandom random) {
            return new byte[0];
        }
    },
    ALL_ZEROS {
        @Override
        byte[] hurt(byte[] file, SplittableRandom random) {
            return new byte[file.length];
        }
    },
    ZEROED_PAGE {
        @Override
        byte[] hurt(byte[] file, SplittableRandom random) {
            int from = random.nextInt(file.length / 4096) * 4096;
            byte[] hurt = file.clone();
            // Pages that are zero already are no damage.
            Arrays.fill(hurt, from, Math.min(from + 4096, file.length), (byte) (hurt[from] == 0 ? 0x55 : 0));
            return hurt;
        }
    },
    GARBAGE_SECTOR {
        @Override
        byte[] hurt(byte[] file, SplittableRandom random) {
            byte[] garbage = new byte[512];
            random.nextBytes(garbage);
            byte[] hurt = file.clone();
            System.arraycopy(garbage, 0, hurt, random.nextInt(file.length - 512), 512);
            return hurt;
        }
    },
    ALL_GARBAGE {
        @Override
        byte[] hurt(byte[] file, SplittableRandom random) {
            byte[] hurt = new byte[random.nextInt(1, 100_000)];
            random.nextBytes(hurt);
            return hurt;
        }
    },
    FLIPPED_BIT {
        @Override
        byte[] hurt(byte[] file, SplittableRandom random) {
            byte[] hurt = file.clone();
            hurt[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
            return hurt;
        }
    },
    GONE {
        @Override
        byte[] hurt(byte[] file, SplittableRandom random) {
            return null;
        }
    };

    /** @return null when nothing is left */
    abstract byte[] hurt(byte[] file, SplittableRandom random);

    void doTo(Path file, SplittableRandom random) throws IOException {
        byte[] hurt = hurt(Files.readAllBytes(file), random);
        if (hurt == null) {
            Files.delete(file);
        } else {
            Files.write(file, hurt);
        }
    }
}
