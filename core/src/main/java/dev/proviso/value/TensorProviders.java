package dev.proviso.value;

/** The {@link TensorType}s. */
final class TensorProviders extends Providers<TensorType<?>> {

    TensorProviders() {
        super(TensorType.class, "tensor type", Buffers.all());
    }

    @Override
    Class<?> typeOf(TensorType<?> provider) {
        return provider.type();
    }

    @Override
    boolean isReadWithout(Class<?> type) {
        return super.isReadWithout(type) || Number.class.isAssignableFrom(type);
    }
}
