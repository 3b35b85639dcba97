package com.acme.checks;

import dev.proviso.annotation.ExpectShape;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** An application that has a live page, and looks at it itself. It knows nothing of Proviso's core. */
final class Watched {
    private Watched() {}

    /** Takes the port and the token. Without them, it calls a contracted method and waits a little. */
    public static void main(String[] arguments) throws Exception {
        System.out.println(size(new double[2]));
        if (arguments.length == 0) {
            Thread.sleep(1_000);
        } else {
            System.out.println(look(arguments[0], arguments[1]));
        }
    }

    private static String look(String port, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/state"))
                .header("Authorization", "Bearer " + token)
                .build();
        for (int i = 0; i < 500; i++) {
            try {
                String state = HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body();
                return state.contains("\"model\":\"com.acme.checks.Watched\",\"method\":\"size\"") ? "seen" : state;
            } catch (ConnectException notYet) {
                Thread.sleep(20);
            }
        }
        return "not there";
    }

    static int size(@ExpectShape("2") double[] pair) {
        return pair.length;
    }
}
