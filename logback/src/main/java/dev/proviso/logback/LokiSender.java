package dev.proviso.logback;

import com.github.loki4j.client.http.HttpConfig;
import com.github.loki4j.client.http.JavaHttpClient;
import com.github.loki4j.client.http.Loki4jHttpClient;
import com.github.loki4j.logback.HttpSender;
import com.github.loki4j.logback.JavaHttpSender;
import java.util.function.Function;

/** Has loki4j send batches by the JDK's HTTP client, and each of them counted. */
final class LokiSender implements HttpSender {
    private final UnderWay underWay;
    private final Runnable afterArrival;

    LokiSender(UnderWay underWay, Runnable afterArrival) {
        this.underWay = underWay;
        this.afterArrival = afterArrival;
    }

    @Override
    public HttpConfig.Builder getConfig() {
        return new JavaHttpSender().getConfig();
    }

    @Override
    public Function<HttpConfig, Loki4jHttpClient> getHttpClientFactory() {
        return config -> new LokiClient(new JavaHttpClient(config), underWay, afterArrival);
    }
}
