package com.acme.hygiene;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Changes texts in class files. */
final class Constants {
    private Constants() {}

    /** The file with one text in place of another, as long as it. */
    static byte[] replaced(byte[] file, String from, String to) {
        byte[] wanted = from.getBytes(StandardCharsets.US_ASCII);
        byte[] changed = file.clone();
        for (int i = 0; i + wanted.length <= file.length; i++) {
            if (Arrays.equals(file, i, i + wanted.length, wanted, 0, wanted.length)) {
                System.arraycopy(to.getBytes(StandardCharsets.US_ASCII), 0, changed, i, wanted.length);
            }
        }
        return changed;
    }
}
