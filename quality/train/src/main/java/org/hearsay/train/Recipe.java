package org.hearsay.train;

/**
 * Every choice of a training run; the model's card repeats them.
 *
 * @param encoder the ONNX file of the encoder inside its artifact
 * @param layers how many of the encoder's layers are kept, from the input up
 * @param epochs how often every document is read
 * @param rate the highest learning rate of the encoder's top layer
 * @param headFactor how much faster the heads and the feature vectors learn
 * @param layerDecay the rate's factor from a layer to the one below
 * @param drop the share of activations dropped
 * @param hide the share of words hidden behind [MASK]
 * @param batch pieces a step, padding included
 * @param shortest the smallest largest window of a document in an epoch
 * @param longest the largest
 * @param linkShare the linker's loss beside the chain's
 * @param average the decay of the running average of the weights
 */
record Recipe(
    String encoder,
    int layers,
    int epochs,
    float rate,
    float headFactor,
    float layerDecay,
    float drop,
    float hide,
    int batch,
    int shortest,
    int longest,
    float linkShare,
    float average,
    long seed) {

  /** Fitted by {@link Calibrate} on every other document of dev; measured on the rest. */
  static final float[] CALIBRATION = {-2.01f, 0.314f, 0.442f, 0.14f};

  /** What a run may vary from the command line; everything else is as it was found best. */
  record Variant(String encoder, int layers, int epochs) {
    static final Variant USUAL = new Variant("bge-small-en-v1.5.onnx", 8, 3);
    static final Variant REGISTER = new Variant("bge-small-en-v1.5.onnx", 8, 1);
    static final Variant CLAIMS = new Variant("bge-small-en-v1.5.onnx", 8, 8);
  }

  static Recipe attribution(Variant variant) {
    return new Recipe(
        variant.encoder(),
        variant.layers(),
        variant.epochs(),
        2e-4f,
        5,
        0.95f,
        0.1f,
        0.04f,
        2048,
        112,
        208,
        0.5f,
        0.997f,
        8);
  }

  /** On from a reader that knows the news already: a quarter of the rate. */
  static Recipe register(Variant variant) {
    return new Recipe(
        variant.encoder(),
        variant.layers(),
        variant.epochs(),
        5e-5f,
        1,
        0.9f,
        0.1f,
        0.04f,
        2048,
        112,
        208,
        0.5f,
        0.99f,
        9);
  }

  /** The same at another rate and with other chance. */
  Recipe at(float otherRate, long otherSeed) {
    return new Recipe(
        encoder,
        layers,
        epochs,
        otherRate,
        headFactor,
        layerDecay,
        drop,
        hide,
        batch,
        shortest,
        longest,
        linkShare,
        average,
        otherSeed);
  }

  static Recipe claims(Variant variant) {
    return new Recipe(
        variant.encoder(),
        variant.layers(),
        variant.epochs(),
        2e-4f,
        5,
        0.95f,
        0.12f,
        0.06f,
        2048,
        80,
        160,
        0,
        0.99f,
        11);
  }

  /** The rate's share at a point of the run between 0 and 1: a short rise, then a straight fall. */
  static float schedule(double progress) {
    return (float) (progress < 0.06 ? progress / 0.06 : (1 - progress) / 0.94);
  }
}
