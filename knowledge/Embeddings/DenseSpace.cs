namespace Assistant.Knowledge.Embeddings;

/// <summary>What made the dense vectors of a snapshot: only vectors of the same maker can be compared.</summary>
/// <param name="Model">The deployment or model, as <c>Model:EmbeddingDeployment</c> names it.</param>
/// <param name="Dimensions">The numbers of each vector; 1 to 65,536.</param>
public sealed record DenseSpace(string Model, int Dimensions);
