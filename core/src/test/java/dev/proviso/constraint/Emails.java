package dev.proviso.constraint;

import java.util.Random;

/** Addresses: good ones, ones at the edge of every rule, and ones with a character changed. */
final class Emails {
    private static final String MARKS = "!#$%&'*+-/=?^_`{|}~";
    private static final String LETTERS = "abcxyzABCXYZ0189";
    private static final String WILD =
            "@.\"\\ ,;:()<>[]%-_\u0000\t\n\u007f\u0080\u00ad\u00df\u0130\u0131\u017f\u212a\u200b\u3002\uff0e\uff61\ud83d\ude00\ud800\uffff\u0660";
    private static final String[] DOMAINS = {
        "example.com",
        "localhost",
        "xn--mnchen-3ya.de",
        "münchen.de",
        "faß.de",
        "例え.テスト",
        "a.b.c.d.e",
        "1.2.3.4",
        "-a.b",
        "a-.b",
        "a--b.c",
        "a..b",
        "a.b.",
        ".a",
        "",
        "\u3002",
        "a\u3002b",
        "a.b\u3002",
        "a\u00adb.c",
        "xn--a.b",
        "xn--ä.b",
        "\u0301a.b",
        "\u05d0a.b"
    };
    private static final String[] LITERALS = {
        "1.2.3.4",
        "999.1.1.999",
        "1.2.3",
        "1.2.3.4.5",
        "1.2.3.1234",
        "1..3.4",
        "01.02.03.04",
        "",
        "a.b.c.d",
        "\u0131pv6:::1",
        "IPV6:::1",
        "ipv6:1::2",
        "IPv6:",
        "IPv6",
        "IPv6:::",
        "IPv6:::1.2.3.4",
        "IPv6:::ffff:1.2.3.4",
        "IPv6:::FFFF:0:255.255.255.255",
        "IPv6:::ffff:0000:01.2.3.4",
        "IPv6:::ffff:00000:1.2.3.4",
        "IPv6:::ffff:1:1.2.3.4",
        "IPv6:::ffff:256.2.3.4",
        "IPv6:::ffff:001.2.3.4",
        "IPv6:64:ff9b::1.2.3.4",
        "IPv6:1:2:3:4::1.2.3.4",
        "IPv6:1:2:3:4:5::1.2.3.4",
        "IPv6:1:2:3:4:5:6:1.2.3.4",
        "IPv6:::1:1.2.3.4",
        "IPv6:fe80::1%eth0",
        "IPv6:FE80:%1",
        "IPv6:fe80:%",
        "IPv6:fe80::1:2:3:4%a",
        "IPv6:fe80::1:2:3:4:5%a",
        "IPv6:fe80::::%a",
        "IPv6:fe80:1%a",
        "IPv6:fe80::12345%a",
        "IPv6:fe80::1%a-b",
        "IPv6:1::%a",
        "IPv6:%a"
    };

    private final Random random;

    Emails(Random random) {
        this.random = random;
    }

    String next() {
        if (random.nextInt(100) == 0) {
            return "";
        }
        StringBuilder address = new StringBuilder(local()).append('@').append(domain());
        for (int changes = Math.max(0, random.nextInt(5) - 2); changes > 0 && address.length() > 0; changes--) {
            change(address);
        }
        return address.toString();
    }

    private void change(StringBuilder address) {
        int at = random.nextInt(address.length());
        char character = random.nextInt(8) == 0
                ? (char) random.nextInt(0x10000)
                : random.nextBoolean() ? (char) random.nextInt(0x80) : WILD.charAt(random.nextInt(WILD.length()));
        switch (random.nextInt(3)) {
            case 0 -> address.insert(at, character);
            case 1 -> address.setCharAt(at, character);
            default -> address.deleteCharAt(at);
        }
    }

    private String local() {
        StringBuilder local = new StringBuilder();
        int parts = 1 + random.nextInt(3);
        for (int i = 0; i < parts; i++) {
            local.append(i == 0 ? "" : ".").append(random.nextInt(4) == 0 ? quoted() : text(LETTERS + MARKS, 1, 8));
        }
        if (random.nextInt(12) == 0) {
            while (local.length() < 63 + random.nextInt(3)) {
                local.append('a');
            }
        }
        return local.toString();
    }

    private String quoted() {
        StringBuilder quoted = new StringBuilder("\"");
        for (int length = random.nextInt(6); length > 0; length--) {
            quoted.append(
                    switch (random.nextInt(6)) {
                        case 0 -> "\\\\";
                        case 1 -> "\\\"";
                        case 2 -> text(".(),<>[]:; @", 1, 1);
                        case 3 -> random.nextInt(4) == 0 ? "\\" : "a";
                        default -> text(LETTERS + MARKS + "é", 1, 3);
                    });
        }
        return quoted.append('"').toString();
    }

    private String domain() {
        return switch (random.nextInt(8)) {
            case 0 -> DOMAINS[random.nextInt(DOMAINS.length)];
            case 1 -> '[' + LITERALS[random.nextInt(LITERALS.length)] + ']';
            case 2 -> "[IPv6:" + groups() + ']';
            case 3 -> edge();
            default -> labels();
        };
    }

    private String labels() {
        StringBuilder labels = new StringBuilder(text(LETTERS + MARKS, 1, 5));
        for (int more = random.nextInt(4); more > 0; more--) {
            labels.append('.').append(text(LETTERS + (random.nextInt(4) == 0 ? "é漢-" : "-"), 1, 6));
        }
        return labels.toString();
    }

    /** Labels of 63 characters and domains of 255, give or take one. */
    private String edge() {
        String label = (random.nextInt(4) == 0 ? "é" : "a").repeat(61 + random.nextInt(4));
        StringBuilder domain = new StringBuilder(label);
        if (random.nextBoolean()) {
            for (int i = 0; i < 2; i++) {
                domain.append('.').append("b".repeat(63));
            }
            domain.append('.').append("c".repeat(61 + random.nextInt(3)));
        }
        return domain.toString();
    }

    private String groups() {
        StringBuilder groups = new StringBuilder();
        int count = random.nextInt(10);
        int gap = random.nextInt(10);
        for (int i = 0; i < count; i++) {
            groups.append(i == 0 ? "" : ":").append(i == gap ? ":" : "").append(text("0189abcfABCF", 1, 4));
        }
        return groups + (random.nextInt(4) == 0 ? "::" : "") + (random.nextInt(30) == 0 ? "12345" : "");
    }

    private String text(String alphabet, int least, int most) {
        StringBuilder text = new StringBuilder();
        for (int length = least + random.nextInt(most - least + 1); length > 0; length--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
